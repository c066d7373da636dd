import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { endOfDay, hour, type Instant, instant, localDay, minute, startOfDay } from '../instant.js';
import type { AmountLimit, ClockSegment, ClockTimeline, Leg, Limit, Pause } from './clock.js';
import { dueOf } from './due.js';
import { countedUntil, momentAtPart } from './marks.js';

const day = 24 * hour;
const most: Record<AmountLimit['unit'], number> = { MINUTE: 4_000, HOUR: 100, WORKING_DAY: 20, DAY: 60, MONTH: 4, QUARTER: 2 };

const moments: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: Date.UTC(2003, 0, 1), max: Date.UTC(2029, 0, 1) }),
    // Around midnight in Shanghai, where the mistakes are.
    fc
      .tuple(fc.integer({ min: 12_000, max: 21_000 }), fc.integer({ min: -2, max: 2 }))
      .map(([date, off]) => date * day - 8 * hour + off),
  )
  .map(instant);
const limitsOf = (...units: AmountLimit['unit'][]): fc.Arbitrary<AmountLimit> =>
  fc.oneof(...units.map((unit) => fc.integer({ min: 1, max: most[unit] }).map((amount) => ({ unit, amount }))));
const running = limitsOf('MINUTE', 'HOUR');
const amounts = limitsOf('MINUTE', 'HOUR', 'WORKING_DAY', 'DAY', 'MONTH', 'QUARTER');
const limitsFrom = (start: Instant): fc.Arbitrary<Limit> =>
  fc.oneof(
    amounts,
    fc.integer({ min: -day, max: 20 * day }).map((off): Limit => ({ unit: 'MOMENT', at: instant(start + off) })),
  );

/** In order and disjoint: gaps and lengths in turn, from two days before a start on. */
const pausesAround = (start: Instant): fc.Arbitrary<Pause[]> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constant(0), fc.nat(6 * day)), fc.oneof(fc.constant(0), fc.nat(8 * day)), fc.boolean()), {
      maxLength: 4,
    })
    .map((parts) => {
      let at = start - 2 * day;
      return parts.map(([gap, length, customer]): Pause => {
        const from = instant(at + gap);
        at = from + length;
        return {
          ground: customer ? 'WAITING_FOR_CUSTOMER' : 'FORCE_MAJEURE',
          from,
          until: instant(at),
          requestedBy: 'a',
          approvedBy: 'b',
        };
      });
    });

const timelineOf = (startedAt: Instant, limit: Limit, pauses: readonly Pause[] = []): ClockTimeline => ({
  startedAt,
  legs: [{ from: startedAt, limit }],
  pauses,
});
/** One leg, any limit, any pauses. */
const timelines: fc.Arbitrary<ClockTimeline> = moments.chain((start) =>
  fc.tuple(limitsFrom(start), pausesAround(start)).map(([limit, pauses]) => timelineOf(start, limit, pauses)),
);
const withLegs: fc.Arbitrary<ClockTimeline> = timelines.chain((timeline) =>
  fc
    .array(
      fc.nat(30 * day).chain((later) => {
        const from = instant(timeline.startedAt + later);
        return limitsFrom(from).map((limit): Leg => ({ from, limit }));
      }),
      { maxLength: 3 },
    )
    .map((later) => ({ ...timeline, legs: [...timeline.legs, ...later] })),
);

const dueAt = (timeline: ClockTimeline) => dueOf('TL-6', timeline, chinaCalendar);
const counted = (segments: readonly ClockSegment[]) => segments.filter((segment) => segment.counted);
const length = (segments: readonly ClockSegment[]) => segments.reduce((sum, { from, to }) => sum + to - from, 0);
/** The paused time between two moments. */
const pausedWithin = (pauses: readonly Pause[], from: number, to: number): number =>
  pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(pause.until, to) - Math.max(pause.from, from)), 0);
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 1_000 });

describe('TL: whatever the limit', () => {
  it('a later start is never due earlier', () => {
    holds(fc.tuple(moments, fc.oneof(fc.nat(2 * day), fc.nat(100 * day)), amounts), ([start, later, limit]) => {
      const [first, second] = [start, instant(start + later)].map((from) => dueAt(timelineOf(from, limit)).dueAt);
      expect(first).toBeLessThanOrEqual(second as number);
    });
  });

  it('nor with pauses, where the time is counted off', () => {
    const limits = limitsOf('MINUTE', 'HOUR', 'WORKING_DAY', 'DAY');
    const cases = moments.chain((start) => fc.tuple(fc.constant(start), fc.nat(20 * day), limits, pausesAround(start)));
    holds(cases, ([start, later, limit, pauses]) => {
      const [first, second] = [start, instant(start + later)].map((from) => dueAt(timelineOf(from, limit, pauses)).dueAt);
      expect(first).toBeLessThanOrEqual(second as number);
    });
  });

  it('the segments touch, none is empty, and they run from start to due', () => {
    holds(withLegs, (timeline) => {
      const due = dueAt(timeline);
      expect([timeline.startedAt, ...due.segments.map(({ to }) => to)]).toEqual([
        ...due.segments.map(({ from }) => from),
        due.dueAt,
      ]);
      expect(due.segments.every(({ from, to }) => from < to)).toBe(true);
    });
  });

  it('no time between 00:00 and 24:00 of a day is lost at its edges', () => {
    holds(fc.tuple(moments, limitsOf('WORKING_DAY', 'DAY', 'MONTH', 'QUARTER')), ([start, limit]) => {
      const { dueAt: end, segments } = dueAt(timelineOf(start, limit));
      for (const { from, to } of segments.slice(1)) {
        expect([startOfDay(localDay(from)), endOfDay(localDay(instant(to - 1)))]).toEqual([from, to]);
      }
      expect(startOfDay(localDay(end))).toBe(end);
    });
  });
});

describe('TL: what counts adds up to the limit', () => {
  it('in milliseconds, for hours and minutes, with any pauses', () => {
    holds(
      moments.chain((start) => fc.tuple(fc.constant(start), running, pausesAround(start))),
      ([start, limit, pauses]) => {
        const { segments } = dueAt(timelineOf(start, limit, pauses));
        expect(length(counted(segments))).toBe(limit.amount * (limit.unit === 'HOUR' ? hour : minute));
      },
    );
  });

  it('in days, for days and working days, with any pauses; and working days are each one of the calendar', () => {
    const limits = limitsOf('WORKING_DAY', 'DAY');
    holds(
      moments.chain((start) => fc.tuple(fc.constant(start), limits, pausesAround(start))),
      ([start, limit, pauses]) => {
        const parts = counted(dueAt(timelineOf(start, limit, pauses)).segments);
        expect(length(parts)).toBe(limit.amount * day);
        if (limit.unit !== 'WORKING_DAY') return;
        expect(parts.map(({ reason }) => reason.values?.ordinal)).toEqual(parts.map((_, index) => index + 1));
        expect(parts.every(({ from }) => chinaCalendar.dayKind(localDay(from)).working)).toBe(true);
      },
    );
  });

  it('counting the working days that were added gives their number back', () => {
    holds(fc.tuple(moments, fc.integer({ min: 1, max: 60 })), ([start, amount]) => {
      const due = dueAt(timelineOf(start, { unit: 'WORKING_DAY', amount }));
      expect(chinaCalendar.countWorkingDays(localDay(start), localDay(instant(due.dueAt - 1)))).toBe(amount);
    });
  });

  it('in full months and quarters, which are as many as the limit says', () => {
    holds(fc.tuple(moments, limitsOf('MONTH', 'QUARTER')), ([start, limit]) => {
      const parts = counted(dueAt(timelineOf(start, limit)).segments);
      expect(parts.map(({ reason }) => reason.values?.ordinal)).toEqual(
        Array.from({ length: limit.amount }, (_, index) => index + 1),
      );
    });
  });
});

describe('TL: a pause neither loses nor gains time', () => {
  it('hours and promised moments are due at start + limit + what was paused before', () => {
    const cases = moments.chain((start) => fc.tuple(fc.constant(start), fc.nat(20 * day), pausesAround(start)));
    holds(cases, ([start, time, pauses]) => {
      const due = dueAt(timelineOf(start, { unit: 'MOMENT', at: instant(start + time) }, pauses));
      expect(due.dueAt).toBe(start + time + pausedWithin(pauses, start, due.dueAt));
    });
    holds(
      moments.chain((start) => fc.tuple(fc.constant(start), running, pausesAround(start))),
      ([start, limit, pauses]) => {
        const due = dueAt(timelineOf(start, limit, pauses));
        const time = limit.amount * (limit.unit === 'HOUR' ? hour : minute);
        expect(due.dueAt).toBe(start + time + pausedWithin(pauses, start, due.dueAt));
      },
    );
  });

  it('one more of them makes nothing due earlier', () => {
    holds(fc.tuple(timelines, fc.nat(3)), ([timeline, left]) => {
      const fewer = timeline.pauses.filter((_, index) => index !== left);
      expect(dueAt({ ...timeline, pauses: fewer }).dueAt).toBeLessThanOrEqual(dueAt(timeline).dueAt);
    });
  });

  it('one that begins when the clock is due, or after, changes nothing', () => {
    holds(fc.tuple(timelines, fc.oneof(fc.constant(0), fc.nat(3 * day)), fc.nat(30 * day)), ([timeline, later, rest]) => {
      const due = dueAt(timeline);
      const from = instant(due.dueAt + later);
      const before = timeline.pauses.filter(({ until }) => until <= from);
      const known = dueAt({ ...timeline, pauses: before });
      const after: Pause = { ground: 'FORCE_MAJEURE', from, until: instant(from + rest), requestedBy: 'a', approvedBy: 'b' };
      if (known.dueAt <= from) expect(dueAt({ ...timeline, pauses: [...before, after] })).toEqual(known);
    });
  });

  it('split in two that touch, it moves the due time no more and no less, whatever the unit', () => {
    holds(fc.tuple(timelines, fc.double({ min: 0, max: 1, noNaN: true })), ([timeline, share]) => {
      const split = timeline.pauses.flatMap((pause) => {
        const middle = instant(pause.from + (pause.until - pause.from) * share);
        return [
          { ...pause, until: middle },
          { ...pause, from: middle },
        ];
      });
      expect(dueAt({ ...timeline, pauses: split }).dueAt).toBe(dueAt(timeline).dueAt);
    });
  });
});

describe('GR-6: further legs', () => {
  it('never make a clock later, and give it no more time than their limit', () => {
    holds(withLegs, (timeline) => {
      const due = dueAt(timeline);
      const alone = timeline.legs.map((leg) => dueAt({ ...timeline, startedAt: leg.from, legs: [leg] }));
      expect(due.dueAt).toBe(Math.min(...alone.map(({ dueAt: end }) => end)));
      const winner = alone.findIndex(({ dueAt: end }) => end === due.dueAt);
      const from = timeline.legs[winner]?.from as Instant;
      expect([due.limit, due.provisional]).toEqual([alone[winner]?.limit, alone[winner]?.provisional]);
      expect(due.segments.filter((segment) => segment.from >= from)).toEqual(alone[winner]?.segments);
    });
  });
});

describe('TL: parts of the time that counts', () => {
  it('are reached at the moment by which so much has counted', () => {
    holds(fc.tuple(withLegs, fc.double({ min: 0, max: 1, noNaN: true })), ([timeline, part]) => {
      const { segments, dueAt: end } = dueAt(timeline);
      const total = length(counted(segments));
      if (total === 0) return;
      const at = momentAtPart(segments, part);
      expect(countedUntil(segments, at)).toBe(Math.round(total * part));
      expect(timeline.startedAt <= at && at <= end).toBe(true);
      expect(countedUntil(segments, end)).toBe(total);
    });
  });

  it('and any moment that counts is the one at which its part is reached', () => {
    holds(fc.tuple(withLegs, fc.double({ min: 0, max: 1, noNaN: true })), ([timeline, share]) => {
      const { segments } = dueAt(timeline);
      const total = length(counted(segments));
      for (const { from, to } of counted(segments)) {
        const at = instant(Math.max(from + 1, from + (to - from) * share));
        expect(momentAtPart(segments, countedUntil(segments, at) / total)).toBe(at);
      }
    });
  });
});
