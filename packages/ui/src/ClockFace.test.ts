import { describe, expect, it } from 'vitest';
import ClockFace from './ClockFace.vue';
import { demoNow, hoursFromNow } from './demo-times.js';
import { mountIn } from './mount-in.js';

const clock = { title: '首次响应', state: 'RUNNING', startedAt: hoursFromNow(-3), dueAt: hoursFromNow(21), now: demoNow };
const usedShare = (props: object) =>
  mountIn('zh-CN', ClockFace, { ...clock, ...props })
    .findAll('circle')[1]
    ?.attributes('stroke-dasharray');

describe('ClockFace', () => {
  it('names the clock, what is left and when it ends', () => {
    const text = mountIn('zh-CN', ClockFace, clock).text();
    expect(text).toContain('首次响应');
    expect(text).toContain('21:00:00');
    expect(text).toContain('11月23日 11:03 到期');
  });

  it('draws the share of the limit that is used up, and a full ring once it is overdue', () => {
    expect(usedShare({})).toBe('12.5 100');
    expect(usedShare({ state: 'BREACHED', dueAt: hoursFromNow(-1) })).toBe('100 100');
  });

  it('stops where the clock stopped', () => {
    expect(usedShare({ state: 'MET', stoppedAt: hoursFromNow(9) })).toBe('50 100');
  });
});
