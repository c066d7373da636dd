import { describe, expect, it } from 'vitest';
import Countdown from './Countdown.vue';
import { demoNow, hoursFromNow } from './demo-times.js';
import { mountIn } from './mount-in.js';

const clock = { state: 'RUNNING', startedAt: hoursFromNow(-3), dueAt: hoursFromNow(21), now: demoNow };

describe('Countdown', () => {
  it("is a timer that isn't read aloud every second", () => {
    const timer = mountIn('zh-CN', Countdown, clock).get('[role=timer]');
    expect(timer.text()).toBe('剩余21:00:00');
    expect(timer.attributes('aria-live')).toBe('off');
  });

  it('follows the now it is given and turns overdue by itself', async () => {
    const wrapper = mountIn('zh-CN', Countdown, clock);
    await wrapper.setProps({ now: hoursFromNow(21.5) });
    expect(wrapper.text()).toBe('已超时30:00');
  });

  it('shows a pause without a figure', () => {
    expect(mountIn('en', Countdown, { ...clock, state: 'PAUSED' }).text()).toBe('paused');
  });
});
