import { describe, expect, it } from 'vitest';
import { demoNow, hoursFromNow } from './demo-times.js';
import { mountIn } from './mount-in.js';
import TaskRow from './TaskRow.vue';

const task = {
  title: '组织抢修',
  ticketNumber: '20261122-320102-00012-7',
  grade: 'LEVEL_1',
  subcategory: 'OUTAGE',
  status: 'CLAIMED',
  openedAt: hoursFromNow(-1),
  dueAt: hoursFromNow(2),
  assignee: '王海涛',
  now: demoNow,
};

describe('TaskRow', () => {
  it('shows the task, its ticket, its holder and the time left', () => {
    const text = mountIn('zh-CN', TaskRow, task).get('article').text();
    for (const part of ['组织抢修', '停电', '20261122-320102-00012-7', '王海涛', '2:00:00']) expect(text).toContain(part);
  });

  it('counts nothing down once it is done', () => {
    expect(
      mountIn('zh-CN', TaskRow, { ...task, status: 'DONE' })
        .find('[role=timer]')
        .exists(),
    ).toBe(false);
  });

  it('leaves room for the actions of the page', () => {
    expect(mountIn('zh-CN', TaskRow, task, { actions: '<button>完成</button>' }).get('button').text()).toBe('完成');
  });
});
