import { describe, expect, it } from 'vitest';
import { demoNow, hoursFromNow } from './demo-times.js';
import { mountIn } from './mount-in.js';
import TicketCard from './TicketCard.vue';

const ticket = {
  number: '20261122-320102-00012-7',
  grade: 'LEVEL_1',
  subcategory: 'OUTAGE',
  lead: 'OPERATIONS',
  status: 'OPEN',
  receivedAt: hoursFromNow(-3),
  place: '城东供电所',
  now: demoNow,
};

describe('TicketCard', () => {
  it('shows what, how urgent, where and since when', () => {
    const text = mountIn('zh-CN', TicketCard, ticket).get('article').text();
    for (const part of ['一级', '停电', '20261122-320102-00012-7', '城东供电所', '11:03']) expect(text).toContain(part);
  });

  it('counts its nearest clock down', () => {
    const clock = { title: '办结', state: 'RUNNING', startedAt: hoursFromNow(-3), dueAt: hoursFromNow(21) };
    expect(
      mountIn('zh-CN', TicketCard, { ...ticket, clock })
        .get('[role=timer]')
        .text(),
    ).toContain('21:00:00');
    expect(mountIn('zh-CN', TicketCard, ticket).find('[role=timer]').exists()).toBe(false);
  });
});
