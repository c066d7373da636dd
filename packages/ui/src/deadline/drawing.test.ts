import { hour, type Instant, instant } from '@gridvoice/domain/instant';
import { type ReasonKey, reasonText } from '@gridvoice/domain/labels/reasons';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesClock, periodClock, raisedClock, shanghai, untilClock, workingDaysClock } from '../demo-clocks.js';
import { axisOf, shareOf } from './axis.js';
import { layOut } from './drawing.js';
import { labelLength, placeMarks } from './mark-rows.js';
import { warningMoments } from './marks.js';
import { drawnWidths } from './text-width.js';
import type { ToldClock, ToldPause } from './told-clock.js';

const june = shanghai('2026-06-01 10:00');
const draw = (clock: ToldClock, now: Instant = june) => layOut(clock, now, [0.5, 0.8], 'zh-CN');
const days = (amount: number) =>
  untilClock(june, { unit: 'DAY', amount }, instant(shanghai('2026-06-02 00:00') + amount * 24 * hour));

const anyStart = fc.integer({ min: shanghai('2026-01-01 00:00'), max: shanghai('2026-12-31 00:00') }).map(instant);
const anyClock: fc.Arbitrary<ToldClock> = fc.oneof(
  fc.tuple(anyStart, fc.integer({ min: 1, max: 20_000 })).map(([start, minutes]) => minutesClock(start, minutes)),
  fc.tuple(anyStart, fc.integer({ min: 1, max: 60 })).map(([start, amount]) => workingDaysClock(start, amount)),
  fc.tuple(anyStart, fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 5_000 })).map(([start, gap, length]) => {
    const from = instant(start + gap * 60_000);
    const pause: ToldPause = { ground: 'WAITING_FOR_CUSTOMER', from, until: instant(from + length * 60_000) };
    return minutesClock(start, 1_440, { pauses: [pause] });
  }),
  fc.integer({ min: 1, max: 400 }).map(days),
);
/** A clock at some moment before or after its due time, stopped or not. */
const anySight = fc
  .tuple(anyClock, fc.double({ min: -0.5, max: 8, noNaN: true }), fc.constantFrom('RUNNING', 'BREACHED', 'MET'))
  .map(([clock, share, state]): [ToldClock, Instant] => {
    const now = instant(clock.startedAt + (clock.dueAt - clock.startedAt) * share);
    return [{ ...clock, state, stoppedAt: state === 'MET' ? now : null }, now];
  });
const within = (share: number): boolean => share >= -1e-9 && share <= 1 + 1e-9;

describe('a drawing, whatever the clock', () => {
  it('keeps every position between 0 and 1', () => {
    fc.assert(
      fc.property(anySight, ([clock, now]) => {
        const { pieces, captions, boxes, ticks, marks, warnings } = draw(clock, now);
        const shares = [...[...pieces, ...captions, ...boxes].flatMap(({ left, width }) => [left, left + width]), ...warnings];
        shares.push(...ticks.map(({ share }) => share), ...marks.map(({ share }) => share));
        expect(shares.filter((share) => !within(share))).toEqual([]);
      }),
    );
  });

  it('draws its stretches in order and without overlap', () => {
    fc.assert(
      fc.property(anySight, ([clock, now]) => {
        let end = 0;
        for (const { left, width } of draw(clock, now).pieces) {
          expect(left).toBeGreaterThanOrEqual(end - 1e-9);
          expect(width).toBeGreaterThan(0);
          end = left + width;
        }
      }),
    );
  });

  it('never lets labels of one row touch, nor leave the drawing', () => {
    const labels = fc.array(
      fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.string({ maxLength: 24 }) }),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(labels, fc.constantFrom('narrow', 'wide'), (marks, width) => {
        const boxes = placeMarks(marks, width).map(({ row, anchor }, index) => {
          const { share, text } = marks[index]!;
          const from = share * drawnWidths[width] - anchor * labelLength(text, width);
          return { row, from, to: from + labelLength(text, width) };
        });
        expect(boxes.filter(({ from, to }) => from < -1e-6 || to > drawnWidths[width] + 1e-6)).toEqual([]);
        const overlaps = boxes.filter((one, index) =>
          boxes.slice(index + 1).some((other) => one.row === other.row && one.from < other.to && other.from < one.to),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it('writes no two ticks over each other', () => {
    fc.assert(
      fc.property(anySight, ([clock, now]) => {
        const written = draw(clock, now).ticks.filter((tick) => tick.written.narrow);
        const gaps = written.slice(1).map((tick, index) => (tick.share - (written[index]?.share ?? 0)) * drawnWidths.narrow);
        expect(gaps.filter((gap) => gap < 24)).toEqual([]);
      }),
    );
  });
});

describe('the axis of a drawing', () => {
  it.each([
    ['10 minutes', minutesClock(june, 10), 'TIMES'],
    ['48 hours', minutesClock(june, 2880), 'TIMES'],
    ['3 working days', workingDaysClock(june, 3), 'DAYS'],
    ['7 days', days(7), 'DAYS'],
    ['30 days', days(30), 'WEEKS'],
    [
      'a quarter',
      periodClock(june, { unit: 'QUARTER', amount: 1 }, [shanghai('2026-07-01 00:00'), shanghai('2026-10-01 00:00')]),
      'MONTHS',
    ],
  ] as const)('of %s has a scale that fits', (_, clock, scale) => {
    expect(axisOf(clock, june).scale).toBe(scale);
  });

  it('stands on round local times and names the date at midnight', () => {
    const texts = draw(minutesClock(shanghai('2026-11-22 14:03'), 1440)).ticks.map(({ text }) => text);
    expect(texts).toEqual(['15:00', '18:00', '21:00', '11月23日', '03:00', '06:00', '09:00', '12:00']);
    expect(draw(minutesClock(june, 10)).ticks.map(({ text }) => text)).toEqual(['10:02', '10:04', '10:06', '10:08']);
  });

  it('grows with the time overdue, but by no more than a quarter', () => {
    const late = { ...minutesClock(june, 60), state: 'BREACHED' } as const;
    const soon = axisOf(late, instant(late.dueAt + 6 * 60_000));
    expect([soon.to - late.dueAt, soon.broken]).toEqual([6 * 60_000, false]);
    const long = axisOf(late, instant(late.dueAt + 50 * hour));
    expect([long.to - late.dueAt, long.broken]).toEqual([15 * 60_000, true]);
  });

  it('reaches to the promise where the due time came forward', () => {
    const clock = raisedClock(june, shanghai('2026-06-01 16:30'));
    const { axis, pieces, marks } = draw(clock);
    expect(axis.to).toBe(clock.promisedAt);
    expect(pieces[0]?.kind).toBe('EARLIER');
    expect(marks.map(({ kind }) => kind)).toEqual(['NOW', 'DUE', 'PROMISED', 'CHANGED']);
  });
});

describe('days in boxes', () => {
  it('number the working days over the Spring Festival, a make-up Saturday being the first', () => {
    const start = shanghai('2026-02-13 23:40');
    const { boxes, captions } = draw(workingDaysClock(start, 3), start);
    expect(boxes.map(({ ordinal }) => ordinal)).toEqual([null, 1, ...Array.from({ length: 9 }, () => null), 2, 3]);
    expect(captions.map(({ text }) => text)).toEqual(['起算日', '春节假期']);
  });
});

describe('the legend', () => {
  const signs = (clock: ToldClock, now: Instant = june) => draw(clock, now).legend.map(({ sign }) => sign);
  const pause: ToldPause = { ground: 'WAITING_FOR_CUSTOMER', from: instant(june + hour), until: instant(june + 2 * hour) };

  it('lists what occurs and nothing else', () => {
    expect(signs(minutesClock(june, 1440))).toEqual(['LEFT', 'WARNING']);
    const month = periodClock(june, { unit: 'MONTH', amount: 1 }, [shanghai('2026-07-01 00:00'), shanghai('2026-08-01 00:00')]);
    expect(signs(month)).toEqual(['START_MONTH', 'LEFT', 'WARNING']);
    expect(signs(minutesClock(june, 1440), instant(june + hour))).toEqual(['USED', 'LEFT', 'WARNING']);
    expect(signs(minutesClock(june, 1440, { pauses: [pause] }))).toEqual([
      'LEFT',
      'PAUSE',
      'PROMISED_FLAG',
      'DUE_FLAG',
      'WARNING',
    ]);
    expect(signs(workingDaysClock(shanghai('2026-06-04 10:00'), 2))).toEqual(['START_DAY', 'LEFT', 'WEEKEND', 'WARNING']);
    expect(signs(workingDaysClock(shanghai('2026-02-13 23:40'), 2), shanghai('2026-02-13 23:50'))).toContain('HOLIDAY');
    expect(signs({ ...minutesClock(june, 60), state: 'BREACHED' }, instant(june + 2 * hour))).toEqual([
      'USED',
      'OVERDUE',
      'WARNING',
    ]);
  });

  it('calls what a stopped clock had left not needed, and drops its warnings', () => {
    const met = { ...minutesClock(june, 60), state: 'MET', stoppedAt: instant(june + hour / 2) } as const;
    expect(draw(met).legend.map(({ text }) => text)).toEqual(['已用时间', '未用时间']);
  });

  it('tells two pauses of different grounds apart in words', () => {
    const storm: ToldPause = { ground: 'FORCE_MAJEURE', from: instant(june + 3 * hour), until: instant(june + 4 * hour) };
    const texts = draw(minutesClock(june, 1440, { pauses: [pause, storm] })).legend.map(({ text }) => text);
    expect(texts).toContain('暂停（等待客户），不计');
    expect(texts).toContain('暂停（不可抗力），不计');
  });
});

describe('warning marks', () => {
  it('stand where half and four fifths of what counts are used up, pauses apart', () => {
    const pause: ToldPause = { ground: 'FORCE_MAJEURE', from: instant(june + hour), until: instant(june + 3 * hour) };
    expect(warningMoments(minutesClock(june, 600, { pauses: [pause] }), [0.05, 0.5]).map((at) => (at - june) / hour)).toEqual([
      0.5, 7,
    ]);
  });
});

it('a share is clamped to its axis', () => {
  const axis = { from: june, to: instant(june + hour) };
  expect([instant(june - 1), instant(june + hour / 4), instant(june + 9 * hour)].map((at) => shareOf(at, axis))).toEqual([
    0, 0.25, 1,
  ]);
});

describe('a pause of a clock of working days', () => {
  const start = shanghai('2026-06-03 10:00');
  const paused = (because: ReasonKey): ToldClock => {
    const text = reasonText({ because, ...(because === 'holiday' && { values: { holiday: 'DRAGON_BOAT' } }) }, 'zh-CN');
    const clock = workingDaysClock(start, 4);
    const pauses: ToldPause[] = [
      { ground: 'FORCE_MAJEURE', from: shanghai('2026-06-03 20:00'), until: shanghai('2026-06-08 00:00') },
    ];
    const segments = clock.segments.map((segment) =>
      segment.from === shanghai('2026-06-05 00:00') ? { ...segment, counted: false, because, text } : segment,
    );
    return { ...clock, segments, pauses };
  };
  const names = (because: ReasonKey) => draw(paused(because), start).captions.map((caption) => caption.text);

  it('covers the working days in it; a day of rest stays one', () => {
    expect(names('pausedForForceMajeure')).toEqual(['起算日', '不可抗力', '周末']);
    expect(names('holiday')).toEqual(['起算日', '端午节假期', '周末']);
  });
});
