import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { minutesClock, periodClock, shanghai, untilClock, workingDaysClock } from '../demo-clocks.js';
import { requestText, stateText } from './state-text.js';
import type { ToldClock } from './told-clock.js';

const start = shanghai('2026-06-01 10:00');
const pause = {
  ground: 'WAITING_FOR_CUSTOMER',
  from: shanghai('2026-06-01 20:00'),
  until: shanghai('2026-06-02 08:00'),
} as const;
const units: [string, ToldClock][] = [
  ['MINUTE', minutesClock(start, 10)],
  ['HOUR', minutesClock(start, 24 * 60)],
  ['WORKING_DAY', workingDaysClock(start, 3)],
  ['DAY', untilClock(start, { unit: 'DAY', amount: 7 }, shanghai('2026-06-09 00:00'))],
  ['MONTH', periodClock(start, { unit: 'MONTH', amount: 1 }, [shanghai('2026-07-01 00:00'), shanghai('2026-08-01 00:00')])],
  ['QUARTER', periodClock(start, { unit: 'QUARTER', amount: 1 }, [shanghai('2026-07-01 00:00'), shanghai('2026-10-01 00:00')])],
  ['MOMENT', untilClock(start, { unit: 'MOMENT', at: shanghai('2026-06-01 15:00') }, shanghai('2026-06-01 15:00'))],
];
const both = (clock: ToldClock, now: number) => [stateText(clock, instant(now), 'zh-CN'), stateText(clock, instant(now), 'en')];
const minute = 60_000;

describe.each(units)('the state of a limit in %s', (unit, clock) => {
  const due = clock.dueAt;
  it('is the time left while it runs', () => {
    const working = unit === 'WORKING_DAY' ? ['（1 个工作日）', ' (1 working day)'] : ['', ''];
    expect(both(clock, due - 5 * minute)).toEqual([`还剩 5 分钟${working[0]}`, `5 min left${working[1]}`]);
  });

  it('is how early it was met', () => {
    const [chinese, english] = both({ ...clock, state: 'MET', stoppedAt: instant(due - 5 * minute) }, due);
    expect(chinese).toMatch(/^6月\d+日 .* 按时完成，提前 5 分钟$|^[79]月\d+日 .* 按时完成，提前 5 分钟$/);
    expect(english).toMatch(/^Met .*, 5 min early$/);
  });

  it('is since when it is overdue and by how much', () => {
    const [chinese, english] = both({ ...clock, state: 'BREACHED' }, due + 5 * minute);
    expect(chinese).toMatch(/^自 .* 起超时，已超时 5 分钟，尚未完成$/);
    expect(english).toMatch(/^Overdue since .*, by 5 min so far; not done yet$/);
    expect(both(clock, due + 5 * minute)).toEqual([chinese, english]);
  });

  it('is when it was done once it was done late, never that it was met', () => {
    const [chinese, english] = both({ ...clock, state: 'BREACHED', stoppedAt: instant(due + 5 * minute) }, due + 90 * minute);
    expect(chinese).toMatch(/起超时，.* 才结束，超时 5 分钟$/);
    expect(english).toMatch(/^Overdue since .*, ended .*, 5 min late$/);
  });

  it('is why it was cancelled', () => {
    const ended = { rule: 'TL-7', text: 'TEXT' };
    expect(both({ ...clock, state: 'CANCELLED', stoppedAt: start, ended }, due)).toEqual([
      '6月1日 10:00 已取消，不再要求：TEXT',
      'Cancelled 1 Jun 10:00, no longer asked for: TEXT',
    ]);
  });

  it('is until when it is paused, and why', () => {
    const [chinese, english] = both({ ...clock, state: 'PAUSED', pauses: [pause] }, pause.from + minute);
    expect(chinese).toContain('计时已暂停（等待客户）：6月1日 20:00 至 6月2日 08:00');
    expect(english).toContain('Paused (waiting for the customer) from 1 Jun 20:00 until 2 Jun 08:00');
  });
});

describe('the state of a clock', () => {
  it('says how it was met', () => {
    const met = { ...minutesClock(start, 1440), state: 'MET', ended: { rule: 'FB-1', text: '已向客户反馈' } } as const;
    expect(both({ ...met, stoppedAt: shanghai('2026-06-02 08:00') }, start)[0]).toBe(
      '6月2日 08:00 按时完成，提前 2 小时：已向客户反馈',
    );
    expect(both({ ...met, ended: null }, start)).toEqual(['已按时完成', 'Met in time']);
  });

  it('counts the working days left, today included', () => {
    const clock = workingDaysClock(shanghai('2026-02-13 23:40'), 3);
    expect(both(clock, shanghai('2026-02-16 09:00'))).toEqual([
      '还剩 9 天 15 小时（2 个工作日）',
      '9 days 15 h left (2 working days)',
    ]);
  });

  it('says of a pause that was only asked for that the clock runs on', () => {
    expect(requestText(pause, start, 'zh-CN')).toBe(
      '已申请暂停（等待客户）：6月1日 20:00 至 6月2日 08:00。批准前照常计时，批准后自申请时起算。',
    );
    expect(requestText(pause, start, 'en')).toContain('The clock runs on until it is approved');
  });
});
