import { describe, expect, it } from 'vitest';
import { at } from '../../test/moments.js';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { instant, localText } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import type { Leg, Limit, LimitUnit, Pause, PauseGround } from './clock.js';
import { dueOf } from './due.js';

const pause = (from: string, until: string, ground: PauseGround = 'WAITING_FOR_CUSTOMER'): Pause => ({
  ground,
  from: at(from),
  until: at(until),
  requestedBy: 'ops',
  approvedBy: 'supervisor',
});
const amount = (number: number, unit: Exclude<LimitUnit, 'MOMENT'>): Limit => ({ unit, amount: number });
const moment = (text: string): Limit => ({ unit: 'MOMENT', at: at(text) });
const due = (start: string, limit: Limit, pauses: readonly Pause[] = [], later: readonly Leg[] = []) =>
  dueOf('TL-6', { startedAt: at(start), legs: [{ from: at(start), limit }, ...later], pauses }, chinaCalendar);
/** 24:00 of a date reads as 00:00 of the next. */
const dueText = (...given: Parameters<typeof due>): string => localText(due(...given).dueAt);
/** The proof as a customer would read it. */
const proof = (...given: Parameters<typeof due>): string[] =>
  due(...given).segments.map(({ from, to, counted, reason }) =>
    [localText(from), localText(to), counted ? '+' : '-', reasonText(reason, 'en')].join(' '),
  );

describe('TL: a limit ends', () => {
  it.each<[start: string, limit: Limit, due: string, why: string]>([
    ['2026-06-01 23:59', amount(10, 'MINUTE'), '2026-06-02 00:09', 'over midnight'],
    ['2026-02-14 22:00', amount(48, 'HOUR'), '2026-02-16 22:00', 'round the clock, holidays too'],
    ['2026-02-13 10:00', amount(3, 'WORKING_DAY'), '2026-02-26 00:00', 'the check of the rule book: 02-25 at 24:00'],
    ['2026-09-30 10:00', amount(3, 'WORKING_DAY'), '2026-10-11 00:00', 'the check of the rule book: 10-10 at 24:00'],
    ['2026-02-13 10:00', amount(7, 'DAY'), '2026-02-21 00:00', 'TL-8: no roll-over on holidays'],
    ['2026-09-30 23:59', amount(3, 'DAY'), '2026-10-04 00:00', 'TL-14: non-working days included'],
    [
      '2026-06-01 00:00',
      amount(1, 'DAY'),
      '2026-06-03 00:00',
      "midnight is the first moment of its own day, which isn't counted",
    ],
    ['2026-02-13 10:00', amount(1, 'MONTH'), '2026-04-01 00:00', 'TL-18: March is the first full month'],
    ['2026-01-31 23:59', amount(1, 'MONTH'), '2026-03-01 00:00', 'a February'],
    ['2028-01-10 10:00', amount(1, 'MONTH'), '2028-03-01 00:00', 'a leap year'],
    ['2026-03-01 00:00', amount(1, 'MONTH'), '2026-05-01 00:00', 'the month of the start has begun, even on its first day'],
    ['2026-11-20 10:00', amount(3, 'MONTH'), '2027-03-01 00:00', 'into the next year'],
    ['2026-02-13 10:00', amount(1, 'QUARTER'), '2026-07-01 00:00', 'TL-17: the second quarter is the first full one'],
    ['2026-10-01 00:00', amount(2, 'QUARTER'), '2027-07-01 00:00', 'two quarters of the next year'],
    ['2026-06-01 10:00', moment('2026-06-03 14:30'), '2026-06-03 14:30', 'TL-5: an appointment and what is added to it'],
    ['2026-06-01 10:00', moment('2026-06-01 10:00'), '2026-06-01 10:00', 'promised for now'],
    ['2026-06-01 10:00', moment('2026-05-01 10:00'), '2026-06-01 10:00', 'promised for a moment that is past: at once'],
  ])('%s + %j is due %s: %s', (start, limit, expected) => {
    expect([dueText(start, limit), due(start, limit).limit]).toEqual([expected, limit]);
  });

  it('in the same moment for starts a millisecond before and at midnight, only a day apart', () => {
    const starts = [instant(at('2026-06-02 00:00') - 1), at('2026-06-02 00:00')];
    const ends = starts.map((from) =>
      localText(dueOf('TL-8', { startedAt: from, legs: [{ from, limit: amount(7, 'DAY') }], pauses: [] }, chinaCalendar).dueAt),
    );
    expect(ends).toEqual(['2026-06-09 00:00', '2026-06-10 00:00']);
  });
});

describe('TL: a year nobody has published', () => {
  it.each<[start: string, limit: Limit, provisional: boolean]>([
    ['2026-12-30 10:00', amount(1, 'WORKING_DAY'), false],
    ['2026-12-30 10:00', amount(2, 'WORKING_DAY'), true],
    ['2026-12-30 10:00', amount(72, 'HOUR'), false],
    ['2026-12-30 10:00', amount(30, 'DAY'), false],
    ['2026-12-30 10:00', amount(1, 'QUARTER'), false],
  ])('makes %s + %j provisional: %s', (start, limit, provisional) => {
    expect(due(start, limit).provisional).toBe(provisional);
  });

  it('makes a leg provisional that was chosen by it, and the clock only where that leg decides', () => {
    const start = at('2026-06-01 10:00');
    const leg = (hours: number): Leg => ({ from: start, limit: amount(hours, 'HOUR'), provisional: true });
    const of = (legs: Leg[]) => dueOf('TL-1', { startedAt: start, legs, pauses: [] }, chinaCalendar).provisional;
    const firm: Leg = { from: start, limit: amount(2, 'HOUR') };
    expect([of([leg(1)]), of([leg(3), firm]), of([leg(1), firm]), of([firm, leg(2)])]).toEqual([true, false, true, false]);
  });

  it('is firm as soon as it is published', () => {
    const timeline = { startedAt: at('2026-12-30 10:00'), pauses: [] };
    const legs = [{ from: timeline.startedAt, limit: amount(2, 'WORKING_DAY') }];
    const published = chinaCalendar.withYears({ 2027: { holidays: [['2027-01-01', '2027-01-03', 'NEW_YEAR']], makeUpDays: [] } });
    const [before, since] = [chinaCalendar, published].map((calendar) => dueOf('TL-7', { ...timeline, legs }, calendar));
    expect([before?.provisional, localText(before!.dueAt)]).toEqual([true, '2027-01-02 00:00']);
    expect([since?.provisional, localText(since!.dueAt)]).toEqual([false, '2027-01-05 00:00']);
  });
});

describe('TL: a pause', () => {
  const inJune = [pause('2026-06-02 08:00', '2026-06-04 20:00')];

  it.each<[limit: Limit, due: string, why: string]>([
    [amount(48, 'HOUR'), '2026-06-05 22:00', 'hours move by the paused time: 60 hours'],
    [amount(1_440, 'MINUTE'), '2026-06-04 22:00', 'minutes too'],
    [amount(22, 'HOUR'), '2026-06-02 08:00', 'what is due when the pause begins is due'],
    [amount(2, 'WORKING_DAY'), '2026-06-05 00:00', 'one working day is wholly paused, two are in part and count'],
    [amount(2, 'DAY'), '2026-06-05 00:00', 'days the same'],
    [amount(1, 'MONTH'), '2026-08-02 00:00', 'the end of the month moves by the day wholly paused'],
    [moment('2026-06-03 10:00'), '2026-06-05 22:00', 'a promised moment moves like hours'],
  ])('moves %j to %s: %s', (limit, expected) => {
    expect(dueText('2026-06-01 10:00', limit, inJune)).toBe(expected);
  });

  it('gives nothing for days of rest: a weekend in it is not credited again', () => {
    const weekend = [pause('2026-06-05 18:00', '2026-06-08 06:00')];
    expect(dueText('2026-06-05 10:00', amount(1, 'WORKING_DAY'), weekend)).toBe('2026-06-09 00:00');
    expect(dueText('2026-06-05 10:00', amount(1, 'DAY'), weekend)).toBe('2026-06-09 00:00');
  });

  it('over days of rest leaves them days of rest in the proof', () => {
    const overWeekend = [pause('2026-06-04 18:00', '2026-06-09 00:00')];
    expect(proof('2026-06-04 10:00', amount(1, 'WORKING_DAY'), overWeekend)).toEqual([
      '2026-06-04 10:00 2026-06-05 00:00 - the day of the start is not counted',
      '2026-06-05 00:00 2026-06-06 00:00 - paused: waiting for the customer',
      '2026-06-06 00:00 2026-06-08 00:00 - weekend, not counted',
      '2026-06-08 00:00 2026-06-09 00:00 - paused: waiting for the customer',
      '2026-06-09 00:00 2026-06-10 00:00 + working day 1',
    ]);
  });

  it('is over at once, or before the start, without any effect', () => {
    const none = [pause('2026-05-01 10:00', '2026-06-01 10:00'), pause('2026-06-01 12:00', '2026-06-01 12:00')];
    expect(due('2026-06-01 10:00', amount(48, 'HOUR'), none)).toEqual(due('2026-06-01 10:00', amount(48, 'HOUR')));
  });

  it('that began before the clock counts from the start', () => {
    const early = [pause('2026-05-01 10:00', '2026-06-01 12:00')];
    expect(proof('2026-06-01 10:00', amount(1, 'HOUR'), early)).toEqual([
      '2026-06-01 10:00 2026-06-01 12:00 - paused: waiting for the customer',
      '2026-06-01 12:00 2026-06-01 13:00 + counted round the clock (1 h)',
    ]);
  });

  it('and another that follows without a gap cover a day together, which says the ground it begins in', () => {
    const two = [pause('2026-06-02 08:00', '2026-06-03 12:00'), pause('2026-06-03 12:00', '2026-06-05 00:00', 'FORCE_MAJEURE')];
    expect(proof('2026-06-01 10:00', amount(2, 'WORKING_DAY'), two)).toEqual([
      '2026-06-01 10:00 2026-06-02 00:00 - the day of the start is not counted',
      '2026-06-02 00:00 2026-06-03 00:00 + working day 1',
      '2026-06-03 00:00 2026-06-04 00:00 - paused: waiting for the customer',
      '2026-06-04 00:00 2026-06-05 00:00 - paused: force majeure',
      '2026-06-05 00:00 2026-06-06 00:00 + working day 2',
    ]);
  });

  it('that moves the end of a month into another pause moves it by that one as well', () => {
    const two = [pause('2026-06-10 00:00', '2026-06-13 00:00'), pause('2026-08-02 00:00', '2026-08-04 00:00')];
    expect(proof('2026-06-01 10:00', amount(1, 'MONTH'), two)).toEqual([
      '2026-06-01 10:00 2026-06-10 00:00 - the month of the start is not counted',
      '2026-06-10 00:00 2026-06-13 00:00 - paused: waiting for the customer',
      '2026-06-13 00:00 2026-07-01 00:00 - the month of the start is not counted',
      '2026-07-01 00:00 2026-08-01 00:00 + full calendar month 1',
      '2026-08-01 00:00 2026-08-02 00:00 + later by the 5 days wholly paused',
      '2026-08-02 00:00 2026-08-04 00:00 - paused: waiting for the customer',
      '2026-08-04 00:00 2026-08-06 00:00 + later by the 5 days wholly paused',
    ]);
  });
});

describe('TL: the proof', () => {
  it('names every day left out and what it rests on', () => {
    expect(proof('2026-09-30 10:00', amount(3, 'WORKING_DAY'))).toEqual([
      '2026-09-30 10:00 2026-10-01 00:00 - the day of the start is not counted',
      '2026-10-01 00:00 2026-10-08 00:00 - National Day, not counted (国办发明电〔2025〕7号)',
      '2026-10-08 00:00 2026-10-09 00:00 + working day 1',
      '2026-10-09 00:00 2026-10-10 00:00 + working day 2',
      '2026-10-10 00:00 2026-10-11 00:00 + make-up workday, working day 3',
    ]);
  });

  it('of a holiday over New Year names the notice that gave each part of it', () => {
    expect(proof('2018-12-28 10:00', amount(2, 'WORKING_DAY'))).toEqual([
      '2018-12-28 10:00 2018-12-29 00:00 - the day of the start is not counted',
      '2018-12-29 00:00 2018-12-30 00:00 + make-up workday, working day 1',
      '2018-12-30 00:00 2019-01-02 00:00 - New Year, not counted (国办发明电〔2018〕15号)',
      '2019-01-02 00:00 2019-01-03 00:00 + working day 2',
    ]);
  });

  it('of days numbers them, around what is paused', () => {
    expect(proof('2026-06-01 10:00', amount(4, 'DAY'), [pause('2026-06-04 00:00', '2026-06-06 00:00')])).toEqual([
      '2026-06-01 10:00 2026-06-02 00:00 - the day of the start is not counted',
      '2026-06-02 00:00 2026-06-04 00:00 + calendar days 1–2',
      '2026-06-04 00:00 2026-06-06 00:00 - paused: waiting for the customer',
      '2026-06-06 00:00 2026-06-08 00:00 + calendar days 3–4',
    ]);
    expect(proof('2026-06-01 10:00', amount(1, 'DAY'))[1]).toBe('2026-06-02 00:00 2026-06-03 00:00 + calendar day 1');
  });

  it('of hours says why their number was chosen, where that is known', () => {
    const from = at('2026-06-06 10:00');
    const reason = { rule: 'TL-1', because: 'receivedOnRestDay', values: { hours: 2 } } as const;
    const legs = [{ from, limit: amount(2, 'HOUR'), reason }];
    const { segments } = dueOf('TL-1', { startedAt: from, legs, pauses: [] }, chinaCalendar);
    expect(segments).toEqual([{ from, to: at('2026-06-06 12:00'), counted: true, reason }]);
  });

  it('of a promised moment names it; of one that was past there is nothing to prove', () => {
    expect(proof('2026-06-01 10:00', moment('2026-06-03 14:30'))).toEqual([
      '2026-06-01 10:00 2026-06-03 14:30 + promised for 2026-06-03 14:30',
    ]);
    expect(proof('2026-06-01 10:00', moment('2026-06-01 09:00'))).toEqual([]);
  });
});

describe('GR-6: a further leg', () => {
  const rise = (from: string, limit: Limit): Leg => ({ from: at(from), limit });

  it('decides where it ends earlier; before it, what held before stays visible', () => {
    const legs = [rise('2026-06-01 20:00', amount(24, 'HOUR'))];
    expect(proof('2026-06-01 10:00', amount(48, 'HOUR'), [], legs)).toEqual([
      '2026-06-01 10:00 2026-06-01 20:00 + counted round the clock (48 h)',
      '2026-06-01 20:00 2026-06-02 20:00 + counted round the clock (24 h)',
    ]);
    expect(due('2026-06-01 10:00', amount(48, 'HOUR'), [], legs).limit).toEqual(amount(24, 'HOUR'));
  });

  it.each([
    ['2026-06-02 10:00', 'in the same moment'],
    ['2026-06-02 10:01', 'later'],
  ])('from %s changes nothing, since it ends %s', (from) => {
    const alone = due('2026-06-01 10:00', amount(48, 'HOUR'));
    expect(due('2026-06-01 10:00', amount(48, 'HOUR'), [], [rise(from, amount(24, 'HOUR'))])).toEqual(alone);
  });

  it('after a further one is measured against the earliest so far', () => {
    const legs = [rise('2026-06-01 12:00', amount(24, 'HOUR')), rise('2026-06-01 14:00', amount(1, 'HOUR'))];
    expect(proof('2026-06-01 10:00', amount(3, 'WORKING_DAY'), [], legs)).toEqual([
      '2026-06-01 10:00 2026-06-01 12:00 - the day of the start is not counted',
      '2026-06-01 12:00 2026-06-01 14:00 + counted round the clock (24 h)',
      '2026-06-01 14:00 2026-06-01 15:00 + counted round the clock (1 h)',
    ]);
  });

  it('keeps the pauses, which belong to the clock: one that runs when it begins counts from there', () => {
    const paused = [pause('2026-06-01 12:00', '2026-06-01 18:00')];
    expect(proof('2026-06-01 10:00', amount(48, 'HOUR'), paused, [rise('2026-06-01 16:00', amount(24, 'HOUR'))])).toEqual([
      '2026-06-01 10:00 2026-06-01 12:00 + counted round the clock (48 h)',
      '2026-06-01 12:00 2026-06-01 16:00 - paused: waiting for the customer',
      '2026-06-01 16:00 2026-06-01 18:00 - paused: waiting for the customer',
      '2026-06-01 18:00 2026-06-02 18:00 + counted round the clock (24 h)',
    ]);
  });

  it('due at once ends the clock where it begins', () => {
    const result = due('2026-06-01 10:00', amount(48, 'HOUR'), [], [rise('2026-06-01 16:00', moment('2026-06-01 15:00'))]);
    expect([result.dueAt, result.segments.at(-1)?.to]).toEqual([at('2026-06-01 16:00'), at('2026-06-01 16:00')]);
  });
});

describe('a timeline that cannot be is refused', () => {
  const from = at('2026-06-01 10:00');
  const leg: Leg = { from, limit: amount(1, 'HOUR') };
  const refused = (legs: readonly Leg[], pauses: readonly Pause[] = [], startedAt = from) =>
    expect(() => dueOf('TL-6', { startedAt, legs, pauses }, chinaCalendar)).toThrow(RangeError);

  it('without a leg, or with one that does not begin with the clock, or before it', () => {
    refused([]);
    refused([{ ...leg, from: instant(from + 1) }]);
    refused([leg, { ...leg, from: instant(from - 1) }]);
    refused([{ ...leg, from: Number.NaN as Leg['from'] }], [], Number.NaN as Leg['from']);
    refused([leg, { ...leg, from: (from + 0.5) as Leg['from'] }]);
  });

  it.each<Limit>([
    amount(0, 'HOUR'),
    amount(-1, 'DAY'),
    amount(1.5, 'HOUR'),
    amount(Number.NaN, 'MINUTE'),
    amount(87_601, 'HOUR'),
    amount(1_001, 'WORKING_DAY'),
    { unit: 'MOMENT', at: Number.POSITIVE_INFINITY as Leg['from'] },
  ])('with the limit %j', (limit) => refused([{ from, limit }]));

  it('with pauses that overlap, are out of order, end before they begin, or never', () => {
    const [first, second] = [pause('2026-06-02 10:00', '2026-06-03 10:00'), pause('2026-06-03 09:00', '2026-06-04 10:00')];
    refused([leg], [first, second]);
    refused([leg], [second, { ...first, until: second.from }]);
    refused([leg], [pause('2026-06-03 10:00', '2026-06-02 10:00')]);
    refused([leg], [{ ...first, until: Number.POSITIVE_INFINITY as Leg['from'] }]);
    refused([leg], [pause('2026-06-03 10:00', '2066-06-02 10:00')]);
  });
});
