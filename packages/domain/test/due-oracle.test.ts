import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../src/calendar/china-calendar.js';
import type { ClockTimeline, Due } from '../src/clocks/clock.js';
import { dueOf } from '../src/clocks/due.js';
import { after, instant, minute } from '../src/instant.js';
import { oracleDue } from './oracle.js';
import { RandomTimelines, randomNumbers } from './random-timelines.js';

const touches = (startedAt: number, { segments, dueAt }: Due): boolean =>
  (segments[0]?.from ?? dueAt) === startedAt &&
  (segments.at(-1)?.to ?? dueAt) === dueAt &&
  segments.every(({ from, to }, index) => from < to && to === (segments[index + 1]?.from ?? dueAt));

/** The first timelines on which the two disagree, or whose proof has a hole. */
function disagreements(count: number, tick: number, next: () => ClockTimeline): unknown[] {
  const found: unknown[] = [];
  for (let number = 0; number < count && found.length < 3; number++) {
    const timeline = next();
    const expected = oracleDue(timeline, tick);
    const due = dueOf('TL-6', timeline, chinaCalendar);
    const agrees = due.dueAt === expected.dueAt && due.provisional === expected.provisional && due.limit === expected.limit;
    if (!agrees || !touches(timeline.startedAt, due)) found.push({ timeline, expected, due });
  }
  return found;
}

/** Minutes from any millisecond to any other, short enough to walk each of them. */
function oddMoments(seed: number): () => ClockTimeline {
  const random = randomNumbers(seed);
  const upTo = (end: number): number => Math.floor(random() * end);
  return () => {
    const startedAt = instant(Date.UTC(2026, 5, 1) + upTo(10_000_000));
    const from = after(startedAt, upTo(90_000));
    const pauses = [
      { ground: 'FORCE_MAJEURE' as const, from, until: after(from, upTo(90_000)), requestedBy: 'a', approvedBy: 'b' },
    ];
    const legs = [startedAt, after(startedAt, upTo(60_000))].map((at) => ({
      from: at,
      limit: { unit: 'MINUTE' as const, amount: 1 + upTo(2) },
    }));
    return { startedAt, legs, pauses };
  };
}

/** Every time zone that tests run in walks cases of its own, a third of all: 96,900 by the minute, 3,000 finer, 300 by the millisecond. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.length * 10;

describe('TL: a due time over any units, starts, limits, pauses and legs is the one that walking finds', () => {
  it.each([
    [32_300, minute, zone + 1],
    [1_000, minute / 8, zone + 2],
  ])('in %i cases, step by step of %i ms', (count, tick, seed) => {
    const timelines = new RandomTimelines(seed, tick);
    expect(disagreements(count, tick, () => timelines.next())).toEqual([]);
  });

  it('in 100 cases, millisecond by millisecond', () => {
    expect(disagreements(100, 1, oddMoments(zone + 3))).toEqual([]);
  });
});
