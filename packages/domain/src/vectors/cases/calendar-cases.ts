import { given } from '../given-documents.js';
import { assertStated, headOf } from '../make-cases.js';
import { type DueRow, dueCase } from '../make-due-case.js';
import { runDays } from '../run-plain.js';
import type { DaysCase, DueCase } from '../vector.js';
import type { DateText, Moment } from '../vector-values.js';

type WorkingDays = readonly [id: string, from: Moment, n: number, due: Moment, en: string, zh: string];

/** "Within n working days": every pattern of holidays and make-up workdays of 2024 to 2026. */
const workingDays: readonly WorkingDays[] = [
  ['plain-week', '2026-06-01 10:00', 3, '2026-06-05 00:00', 'Monday and three', '周一起三个工作日'],
  ['over-a-weekend', '2026-06-05 10:00', 3, '2026-06-11 00:00', 'Friday and three', '周五起三个工作日'],
  ['from-a-saturday', '2026-06-06 10:00', 1, '2026-06-09 00:00', 'from a Saturday', '周六起算'],
  ['first-moment-of-a-day', '2026-06-02 00:00', 3, '2026-06-06 00:00', 'at 00:00 it is the new day', '零点属于新的一天'],
  ['last-moment-of-a-day', '2026-06-01 23:59:59.999', 3, '2026-06-05 00:00', 'the last millisecond of a day', '一天的最后一毫秒'],
  ['new-year-2024', '2023-12-29 15:00', 3, '2024-01-05 00:00', 'New Year 2024', '2024 年元旦'],
  [
    'spring-festival-2024',
    '2024-02-08 09:00',
    3,
    '2024-02-20 00:00',
    'Spring Festival 2024, a make-up Sunday after it',
    '2024 年春节，节后周日上班',
  ],
  ['from-a-make-up-sunday-2024', '2024-02-04 09:00', 1, '2024-02-06 00:00', 'from a make-up Sunday', '调休上班的周日起算'],
  [
    'qingming-2024',
    '2024-04-03 17:00',
    3,
    '2024-04-10 00:00',
    'Qingming 2024, a make-up Sunday right after',
    '2024 年清明，节后周日上班',
  ],
  [
    'before-labour-day-2024',
    '2024-04-26 12:00',
    3,
    '2024-05-01 00:00',
    'a make-up Sunday before Labour Day 2024',
    '2024 年劳动节前周日上班',
  ],
  ['labour-day-2024', '2024-04-30 12:00', 3, '2024-05-09 00:00', 'Labour Day 2024', '2024 年劳动节'],
  [
    'after-labour-day-2024',
    '2024-05-10 12:00',
    1,
    '2024-05-12 00:00',
    'a make-up Saturday after Labour Day 2024',
    '2024 年劳动节后周六上班',
  ],
  ['dragon-boat-2024', '2024-06-07 12:00', 3, '2024-06-14 00:00', 'Dragon Boat Festival 2024', '2024 年端午节'],
  [
    'mid-autumn-2024',
    '2024-09-13 12:00',
    3,
    '2024-09-20 00:00',
    'Mid-Autumn 2024, a make-up Saturday right before',
    '2024 年中秋节，节前周六上班',
  ],
  [
    'national-day-2024',
    '2024-09-27 12:00',
    3,
    '2024-10-09 00:00',
    'National Day 2024, a make-up Sunday before',
    '2024 年国庆节，节前周日上班',
  ],
  [
    'after-national-day-2024',
    '2024-10-11 12:00',
    1,
    '2024-10-13 00:00',
    'a make-up Saturday after National Day 2024',
    '2024 年国庆节后周六上班',
  ],
  ['new-year-2025', '2024-12-31 12:00', 3, '2025-01-07 00:00', 'New Year 2025, a single day', '2025 年元旦，放假一天'],
  [
    'spring-festival-2025',
    '2025-01-24 12:00',
    3,
    '2025-02-06 00:00',
    'Spring Festival 2025, a make-up Sunday before',
    '2025 年春节，节前周日上班',
  ],
  [
    'after-spring-festival-2025',
    '2025-02-07 12:00',
    1,
    '2025-02-09 00:00',
    'a make-up Saturday after Spring Festival 2025',
    '2025 年春节后周六上班',
  ],
  ['qingming-2025', '2025-04-03 12:00', 1, '2025-04-08 00:00', 'Qingming 2025', '2025 年清明节'],
  [
    'before-labour-day-2025',
    '2025-04-25 12:00',
    3,
    '2025-04-30 00:00',
    'a make-up Sunday before Labour Day 2025',
    '2025 年劳动节前周日上班',
  ],
  ['labour-day-2025', '2025-04-30 12:00', 1, '2025-05-07 00:00', 'Labour Day 2025', '2025 年劳动节'],
  [
    'dragon-boat-2025',
    '2025-05-30 12:00',
    3,
    '2025-06-06 00:00',
    'Dragon Boat Festival 2025, over a month’s end',
    '2025 年端午节，跨月',
  ],
  [
    'before-national-day-2025',
    '2025-09-26 12:00',
    3,
    '2025-10-01 00:00',
    'a make-up Sunday before National Day 2025',
    '2025 年国庆节前周日上班',
  ],
  [
    'national-day-2025',
    '2025-09-30 12:00',
    3,
    '2025-10-12 00:00',
    'National Day and Mid-Autumn 2025 in one, a make-up Saturday after',
    '2025 年国庆中秋连休，节后周六上班',
  ],
  [
    'new-year-2026',
    '2025-12-31 12:00',
    3,
    '2026-01-07 00:00',
    'New Year 2026, a make-up Sunday right after',
    '2026 年元旦，节后周日上班',
  ],
  [
    'spring-festival-2026',
    '2026-02-13 12:00',
    3,
    '2026-02-26 00:00',
    '2026-02-13 and three end on 02-25',
    '2026-02-13 起三个工作日止于 02-25',
  ],
  ['inside-spring-festival-2026', '2026-02-18 12:00', 3, '2026-02-27 00:00', 'from inside a holiday', '假期中起算'],
  [
    'after-spring-festival-2026',
    '2026-02-27 12:00',
    1,
    '2026-03-01 00:00',
    'a make-up Saturday at a month’s end',
    '月末周六上班',
  ],
  ['qingming-2026', '2026-04-03 12:00', 1, '2026-04-08 00:00', 'Qingming 2026, its Monday off', '2026 年清明节，周一休'],
  ['labour-day-2026', '2026-04-30 12:00', 3, '2026-05-09 00:00', 'Labour Day 2026', '2026 年劳动节'],
  [
    'after-labour-day-2026',
    '2026-05-08 12:00',
    1,
    '2026-05-10 00:00',
    'a make-up Saturday after Labour Day 2026',
    '2026 年劳动节后周六上班',
  ],
  ['dragon-boat-2026', '2026-06-18 12:00', 1, '2026-06-23 00:00', 'Dragon Boat Festival 2026', '2026 年端午节'],
  [
    'before-mid-autumn-2026',
    '2026-09-18 12:00',
    1,
    '2026-09-21 00:00',
    'a make-up Sunday ten days before National Day 2026',
    '2026 年国庆节前周日上班',
  ],
  ['mid-autumn-2026', '2026-09-24 12:00', 1, '2026-09-29 00:00', 'Mid-Autumn 2026', '2026 年中秋节'],
  [
    'national-day-2026',
    '2026-09-30 12:00',
    3,
    '2026-10-11 00:00',
    '2026-09-30 and three end on 10-10',
    '2026-09-30 起三个工作日止于 10-10',
  ],
  [
    'seven-over-spring-festival-2026',
    '2026-02-10 12:00',
    7,
    '2026-02-27 00:00',
    'seven over Spring Festival 2026',
    '七个工作日跨 2026 年春节',
  ],
  [
    'up-to-the-year-end',
    '2026-12-28 12:00',
    3,
    '2027-01-01 00:00',
    'to 24:00 of 31 December: the next year doesn’t matter',
    '止于 12 月 31 日 24:00，与次年无关',
  ],
];

const workingDayRow = ([id, from, amount, due, en, zh]: WorkingDays): DueRow => ({
  ...{ id: `working-days/${id}`, en, zh, rule: 'TL-7', from, due },
  limit: { unit: 'WORKING_DAY', amount },
});

type Unit = 'MINUTE' | 'HOUR' | 'DAY' | 'MONTH' | 'QUARTER';
const ruleOf = { MINUTE: 'TL-2', HOUR: 'TL-6', DAY: 'TL-8', MONTH: 'TL-18', QUARTER: 'TL-17' } as const;
type OtherUnit = readonly [id: string, unit: Unit, from: Moment, n: number, due: Moment, en: string, zh: string];

const otherUnits: readonly OtherUnit[] = [
  [
    'ten-minutes-over-midnight',
    'MINUTE',
    '2026-12-31 23:55',
    10,
    '2027-01-01 00:05',
    'ten minutes over a year’s end',
    '跨年十分钟',
  ],
  [
    '48-h-over-the-year-end',
    'HOUR',
    '2026-12-31 10:00',
    48,
    '2027-01-02 10:00',
    '48 h over a year’s end, provisional on nothing',
    '48 小时跨年，不属暂定',
  ],
  ['24-h-over-a-holiday', 'HOUR', '2026-02-16 22:30', 24, '2026-02-17 22:30', 'hours run through holidays', '小时时限节假日照计'],
  ['24-h-to-leap-day', 'HOUR', '2024-02-28 12:00', 24, '2024-02-29 12:00', '24 h into a leap day', '24 小时至闰日'],
  [
    '48-h-to-the-millisecond',
    'HOUR',
    '2026-06-01 10:00:00.001',
    48,
    '2026-06-03 10:00:00.001',
    '48 h to the millisecond',
    '48 小时精确到毫秒',
  ],
  [
    '3-days-over-a-weekend',
    'DAY',
    '2026-06-05 10:00',
    3,
    '2026-06-09 00:00',
    'three days over a weekend, no roll-over',
    '三日跨周末，不顺延',
  ],
  [
    '3-days-to-a-sunday',
    'DAY',
    '2026-06-04 10:00',
    3,
    '2026-06-08 00:00',
    'three days that end on a Sunday end there',
    '三日止于周日，不顺延',
  ],
  [
    '7-days-in-a-holiday',
    'DAY',
    '2026-02-14 10:00',
    7,
    '2026-02-22 00:00',
    'seven days that end inside a holiday end there',
    '七日止于假期，不顺延',
  ],
  [
    '1-day-over-the-year-end',
    'DAY',
    '2026-12-31 10:00',
    1,
    '2027-01-02 00:00',
    'a day over a year’s end, provisional on nothing',
    '一日跨年，不属暂定',
  ],
  ['1-day-to-leap-day', 'DAY', '2024-02-28 10:00', 1, '2024-03-01 00:00', 'a day in a leap February', '闰年二月的一日'],
  ['1-day-in-plain-february', 'DAY', '2025-02-28 10:00', 1, '2025-03-02 00:00', 'a day in a plain February', '平年二月的一日'],
  ['30-days-leap', 'DAY', '2024-02-15 10:00', 30, '2024-03-17 00:00', '30 days over a leap February', '30 日跨闰年二月'],
  ['30-days-plain', 'DAY', '2026-02-15 10:00', 30, '2026-03-18 00:00', '30 days over a plain February', '30 日跨平年二月'],
  [
    'month-from-the-31st',
    'MONTH',
    '2026-01-31 10:00',
    1,
    '2026-03-01 00:00',
    'from 31 January: February is the first full month',
    '1 月 31 日起：首个完整月为二月',
  ],
  ['month-leap', 'MONTH', '2024-01-15 10:00', 1, '2024-03-01 00:00', 'to the end of a leap February', '至闰年二月末'],
  [
    'month-from-its-first-moment',
    'MONTH',
    '2026-06-01 00:00',
    1,
    '2026-08-01 00:00',
    'a month that has begun isn’t full any more',
    '当月已开始即不算整月',
  ],
  ['month-over-the-year-end', 'MONTH', '2026-12-31 23:59', 1, '2027-02-01 00:00', 'a month over a year’s end', '跨年的整月'],
  ['2-months', 'MONTH', '2026-11-10 10:00', 2, '2027-02-01 00:00', 'two full months', '两个完整月'],
  [
    'quarter-from-its-first-day',
    'QUARTER',
    '2026-01-01 10:00',
    1,
    '2026-07-01 00:00',
    'a quarter that has begun isn’t full any more',
    '当季已开始即不算整季',
  ],
  [
    'quarter-from-its-last-moment',
    'QUARTER',
    '2026-03-31 23:59:59.999',
    1,
    '2026-07-01 00:00',
    'the last millisecond of a quarter',
    '一季的最后一毫秒',
  ],
  [
    'quarter-from-its-first-moment',
    'QUARTER',
    '2026-04-01 00:00',
    1,
    '2026-10-01 00:00',
    'the first moment of a quarter',
    '一季的第一刻',
  ],
  [
    'quarter-over-the-year-end',
    'QUARTER',
    '2026-11-15 10:00',
    1,
    '2027-04-01 00:00',
    'a quarter over a year’s end',
    '跨年的整季',
  ],
  ['2-quarters', 'QUARTER', '2026-05-20 10:00', 2, '2027-01-01 00:00', 'two full quarters', '两个完整季度'],
];

const otherUnitRow = ([id, unit, from, amount, due, en, zh]: OtherUnit): DueRow => ({
  ...{ id: `units/${id}`, en, zh, rule: ruleOf[unit], from, due },
  limit: { unit, amount },
});

const particular: readonly DueRow[] = [
  {
    ...{ id: 'unpublished-year', rule: 'TL-7', from: '2026-12-30 12:00', due: '2027-01-05 00:00', provisional: true },
    ...{
      limit: { unit: 'WORKING_DAY', amount: 3 },
      en: 'rests on a year that isn’t published: Mon–Fri, provisional',
      zh: '依据未公布年度：按周一至周五暂定',
    },
  },
  {
    ...{ id: 'published-since', rule: 'TL-7', from: '2026-12-30 12:00', due: '2027-01-06 00:00', calendar: 'official-and-2027' },
    ...{ limit: { unit: 'WORKING_DAY', amount: 3 }, en: 'the same, once that year is published', zh: '同上，该年度公布之后' },
  },
  {
    ...{ id: 'before-2004', rule: 'TL-7', from: '2003-12-30 12:00', due: '2004-01-06 00:00', provisional: true },
    ...{
      limit: { unit: 'WORKING_DAY', amount: 3 },
      en: 'out of the time before the calendar begins',
      zh: '起于日历所载年度之前',
    },
  },
  {
    ...{ id: 'promised-moment', rule: 'TL-15', from: '2026-06-01 12:00', due: '2026-06-21 00:00' },
    ...{ limit: { unit: 'MOMENT', at: '2026-06-21 00:00' }, en: 'a promise of its own', zh: '自定的期限' },
  },
  {
    ...{ id: 'promised-moment-past', rule: 'TL-15', from: '2026-06-21 12:00', due: '2026-06-21 12:00' },
    ...{
      limit: { unit: 'MOMENT', at: '2026-06-21 00:00' },
      en: 'a promised moment that is past is due at once',
      zh: '所定时刻已过，即时到期',
    },
  },
  {
    ...{ id: 'two-legs-later-wins', rule: 'TL-6', from: '2026-06-01 10:00', due: '2026-06-02 16:00' },
    ...{ limit: { unit: 'HOUR', amount: 48 }, later: [{ from: '2026-06-01 16:00', limit: { unit: 'HOUR', amount: 24 } }] },
    ...{ en: 'of two limits the earlier end holds: the later one’s', zh: '两个时限取较早的终点：后设者' },
  },
  {
    ...{ id: 'two-legs-first-wins', rule: 'TL-6', from: '2026-06-01 10:00', due: '2026-06-03 10:00' },
    ...{ limit: { unit: 'HOUR', amount: 48 }, later: [{ from: '2026-06-02 10:00', limit: { unit: 'HOUR', amount: 24 } }] },
    ...{ en: 'of two limits with one end the first holds', zh: '两个时限终点相同，以先设者为准' },
  },
  {
    ...{ id: 'hours-then-working-days', rule: 'TL-6', from: '2026-06-01 10:00', due: '2026-06-02 15:00' },
    ...{ limit: { unit: 'WORKING_DAY', amount: 4 }, later: [{ from: '2026-06-01 15:00', limit: { unit: 'HOUR', amount: 24 } }] },
    ...{ en: 'limits of different units side by side', zh: '不同单位的时限并存' },
  },
];

type Year = readonly [id: string, year: number, workingDays: number, exceptional: number, calendar?: string];
/** Working days of a year, and how many dates are holidays or make-up workdays. */
const years: readonly Year[] = [
  ['2024', 2024, 251, 36],
  ['2025', 2025, 248, 33],
  ['2026', 2026, 248, 39],
  ['2027-unpublished', 2027, 261, 0],
];

function yearCase([id, year, count, exceptional, calendar = 'official']: Year): DaysCase {
  const [from, to]: [DateText, DateText] = [`${year}-01-01`, `${year}-12-31`];
  const expect = runDays({ calendar, from, to }, given);
  assertStated(`calendar/year/${id}`, [count, exceptional], [expect.workingDays, expect.exceptional.length]);
  const whole = { calendar, from, to, expect };
  const title = { en: `every date of ${year}`, 'zh-CN': `${year} 年全年` };
  return { ...headOf('calendar', 'days', { id: `year/${id}`, title, rules: ['TL-7'] }, whole), ...whole };
}

export const calendarCases = (): (DueCase | DaysCase)[] => [
  ...[...workingDays.map(workingDayRow), ...otherUnits.map(otherUnitRow), ...particular].map((row) => dueCase('calendar', row)),
  ...years.map(yearCase),
];
