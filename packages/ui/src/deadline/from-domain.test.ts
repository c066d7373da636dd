import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import type { ClockTimeline, Leg } from '@gridvoice/domain/clocks/clock';
import { dueOf } from '@gridvoice/domain/clocks/due';
import { reasonText } from '@gridvoice/domain/labels/reasons';
import { describe, expect, it } from 'vitest';
import { shanghai } from '../demo-clocks.js';
import { layOut } from './drawing.js';
import { stretchesOf } from './stretches.js';
import type { ToldClock } from './told-clock.js';

const startedAt = shanghai('2026-06-01 10:00');
const by = { requestedBy: 'a', approvedBy: 'b' };
const waiting = { ground: 'WAITING_FOR_CUSTOMER', ...by } as const;

/** A clock as the domain counts it, told in words. */
function told(legs: readonly Leg[], pauses: ClockTimeline['pauses'] = []): ToldClock {
  const { dueAt, provisional, limit, segments } = dueOf('TL-6', { startedAt, legs, pauses }, chinaCalendar);
  const drawn = segments.map(({ reason, ...segment }) => ({ ...segment, ...reason, text: reasonText(reason, 'zh-CN') }));
  const { dueAt: promisedAt } = dueOf('TL-6', { startedAt, legs: legs.slice(0, 1), pauses: [] }, chinaCalendar);
  const named = { title: '办结反馈', rule: 'TL-6', state: 'RUNNING' } as const;
  return { ...named, limit, startedAt, dueAt, promisedAt, provisional, legs, pauses, segments: drawn };
}
const kinds = (clock: ToldClock) => stretchesOf(clock, startedAt).map(({ kind }) => kind);
const from = startedAt;

describe('a clock as the domain counts it', () => {
  it('draws its pauses', () => {
    const pause = { ...waiting, from: shanghai('2026-06-01 20:00'), until: shanghai('2026-06-02 08:00') };
    expect(kinds(told([{ from, limit: { unit: 'HOUR', amount: 48 } }], [pause]))).toEqual(['COUNTED', 'PAUSE', 'COUNTED']);
  });

  it('draws the time before the grade rose as under the earlier limit (GR-6)', () => {
    const legs: Leg[] = [
      { from, limit: { unit: 'HOUR', amount: 48 } },
      { from: shanghai('2026-06-01 16:30'), limit: { unit: 'HOUR', amount: 24 } },
    ];
    expect(kinds(told(legs))).toEqual(['EARLIER', 'COUNTED']);
    expect(layOut(told(legs), startedAt, [], 'zh-CN').marks.map(({ kind }) => kind)).toContain('CHANGED');
  });

  it('leaves out working days wholly paused, and keeps days of rest what they are', () => {
    const pause = { ...waiting, from: shanghai('2026-06-03 20:00'), until: shanghai('2026-06-08 00:00') };
    const clock = told([{ from, limit: { unit: 'WORKING_DAY', amount: 3 } }], [pause]);
    expect(kinds(clock)).toEqual(['START_DAY', 'COUNTED', 'COUNTED', 'PAUSE', 'WEEKEND', 'COUNTED']);
  });

  it('leaves out the month or quarter it starts in', () => {
    expect(kinds(told([{ from, limit: { unit: 'MONTH', amount: 1 } }]))).toEqual(['START_MONTH', 'COUNTED']);
    expect(kinds(told([{ from, limit: { unit: 'QUARTER', amount: 1 } }]))).toEqual(['START_QUARTER', 'COUNTED']);
  });
});
