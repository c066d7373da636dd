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

  it('uses up nothing while it is paused, and says until when', () => {
    const pauses = [{ ground: 'FORCE_MAJEURE', from: hoursFromNow(-1), until: hoursFromNow(3) }];
    const props = { state: 'PAUSED', startedAt: hoursFromNow(-4), dueAt: hoursFromNow(12), pauses };
    expect(usedShare(props)).toBe('25 100');
    expect(mountIn('zh-CN', ClockFace, { ...clock, ...props }).text()).toContain('暂停至 17:03');
  });

  it('hints at the promise where the due time moved', () => {
    expect(mountIn('zh-CN', ClockFace, { ...clock, promisedAt: hoursFromNow(3) }).text()).toContain('原定 17:03');
    expect(mountIn('zh-CN', ClockFace, { ...clock, promisedAt: clock.dueAt }).text()).not.toContain('原定');
  });

  it('names the limit in its unit', () => {
    expect(mountIn('en', ClockFace, { ...clock, limit: { unit: 'QUARTER', amount: 1 } }).text()).toContain('1 quarter');
  });

  it('strikes the due time of a cancelled clock', () => {
    const cancelled = mountIn('en', ClockFace, { ...clock, state: 'CANCELLED', stoppedAt: demoNow });
    expect(cancelled.get('s').text()).toContain('due');
    expect(cancelled.findAll('circle')).toHaveLength(1);
  });
});
