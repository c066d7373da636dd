import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { hour, instant } from '@gridvoice/domain/instant';
import { reasonText } from '@gridvoice/domain/labels/reasons';
import { describe, expect, it } from 'vitest';
import { type DrawnSegment, hourTicks, layOutDays } from './deadline-layout.js';
import { clockText, dateText } from './local-time.js';

const at = (text: string) => instant(Date.parse(text));
const workingDays = (start: string, n: number): DrawnSegment[] =>
  chinaCalendar
    .addWorkingDays(at(start), n, 'TL-7')
    .segments.map(({ reason, ...segment }) => ({ ...segment, rule: reason.rule, text: reasonText(reason, 'zh-CN') }));

describe('a deadline laid out in days', () => {
  it('has a column for every day from the start to the due date, over the Spring Festival too', () => {
    const { days, counted, skipped } = layOutDays(workingDays('2026-02-13T15:40:00.000Z', 3));
    const dates = days.map((date) => dateText(date, 'zh-CN'));
    expect([dates.at(0), dates.at(-1)]).toEqual(['2月13日', '2月25日']);
    expect(days).toHaveLength(13);
    expect(counted).toBe(3);
    expect(skipped).toBe(9);
  });

  it('covers every column once, without gap or overlap', () => {
    const { days, runs } = layOutDays(workingDays('2026-09-30T02:00:00.000Z', 3));
    let next = 1;
    for (const run of runs) {
      expect(run.column).toBe(next);
      next += run.days;
    }
    expect(next).toBe(days.length + 1);
  });

  it('is empty for a clock without segments', () => {
    expect(layOutDays([])).toEqual({ days: [], runs: [], counted: 0, skipped: 0 });
  });
});

describe('the axis of an hour clock', () => {
  it('stands on round local hours and marks midnight', () => {
    const start = at('2026-11-22T06:03:00.000Z');
    const ticks = hourTicks(start, instant(start + 24 * hour));
    expect(ticks.map((tick) => clockText(tick.at))).toEqual(['18:00', '21:00', '00:00', '03:00', '06:00', '09:00']);
    expect(ticks.filter((tick) => tick.midnight)).toHaveLength(1);
  });

  it('splits one hour into quarters', () => {
    const start = at('2026-11-22T06:03:00.000Z');
    const texts = hourTicks(start, instant(start + hour)).map((tick) => clockText(tick.at));
    expect(texts).toEqual(['14:10', '14:20', '14:30', '14:40', '14:50']);
  });
});
