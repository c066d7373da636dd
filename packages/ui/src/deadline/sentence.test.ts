import type { Language } from '@gridvoice/domain/language';
import { describe, expect, it } from 'vitest';
import { minutesClock, periodClock, raisedClock, shanghai, untilClock, workingDaysClock } from '../demo-clocks.js';
import { moveReasons } from './move.js';
import { deadlineSentence } from './sentence.js';
import type { ToldClock, ToldPause } from './told-clock.js';

const start = shanghai('2026-06-01 10:00');
const tell = (make: (language: Language) => ToldClock, now = start) =>
  (['zh-CN', 'en'] as const).map((language) => deadlineSentence(make(language), now, language));
const waiting: ToldPause = {
  ground: 'WAITING_FOR_CUSTOMER',
  from: shanghai('2026-06-01 20:00'),
  until: shanghai('2026-06-02 08:00'),
};
const storm: ToldPause = { ground: 'FORCE_MAJEURE', from: shanghai('2026-06-02 18:00'), until: shanghai('2026-06-02 18:30') };

describe('the sentence of a deadline', () => {
  const july = shanghai('2026-07-01 00:00');
  const moment = { unit: 'MOMENT', at: shanghai('2026-06-01 15:00') } as const;
  const table: [string, (language: Language) => ToldClock, string, string][] = [
    [
      'minutes',
      (language) => minutesClock(start, 10, { language, rule: 'TL-2' }),
      '自 6月1日 10:00 起连续计时 10 分钟内完成“一级投诉派单”（昼夜、节假日都算）；6月1日 10:10 到期。',
      'Dispatch of a level 1 must be done within 10 minutes of 1 Jun 10:00, nights and holidays included; so it is due 1 Jun 10:10.',
    ],
    [
      'hours',
      (language) => minutesClock(start, 24 * 60, { language }),
      '自 6月1日 10:00 起连续计时 24 小时内完成“办结反馈”（昼夜、节假日都算）；6月2日 10:00 到期。',
      'Resolution must be done within 24 hours of 1 Jun 10:00, nights and holidays included; so it is due 2 Jun 10:00.',
    ],
    [
      'working days over a weekend',
      (language) => workingDaysClock(shanghai('2026-06-03 10:00'), 3, { language }),
      '自 6月3日 10:00 起 3 个工作日内完成“明确处理方向”，当日不计，自次日起数；跳过 2 天休息日（周末 2 天）；6月8日 24:00 到期。',
      'Direction must be done within 3 working days of 3 Jun 10:00, counted from the next day on; 2 days off passed over (weekend 2 days); so it is due 8 Jun 24:00.',
    ],
    [
      'working days without rest',
      (language) => workingDaysClock(start, 1, { language }),
      '自 6月1日 10:00 起 1 个工作日内完成“明确处理方向”，当日不计，自次日起数；6月2日 24:00 到期。',
      'Direction must be done within 1 working day of 1 Jun 10:00, counted from the next day on; so it is due 2 Jun 24:00.',
    ],
    [
      'days',
      (language) => untilClock(start, { unit: 'DAY', amount: 30 }, shanghai('2026-07-02 00:00'), { language }),
      '自 6月1日 10:00 起 30 天内完成“长期整改”，当日不计，自次日起数，节假日照算；7月1日 24:00 到期。',
      'Long-term works must be done within 30 days of 1 Jun 10:00, counted from the next day on, days off included; so it is due 1 Jul 24:00.',
    ],
    [
      'a month',
      (language) => periodClock(start, { unit: 'MONTH', amount: 1 }, [july, shanghai('2026-08-01 00:00')], { language }),
      '自 6月1日 10:00 起，在其后第一个完整自然月结束前完成“专属服务联系”；7月31日 24:00 到期。',
      'Dedicated contact must be done by the end of the first full calendar month after 1 Jun 10:00; so it is due 31 Jul 24:00.',
    ],
    [
      'quarters',
      (language) =>
        periodClock(start, { unit: 'QUARTER', amount: 2 }, [july, shanghai('2027-01-01 00:00')], { language, rule: 'TL-17' }),
      '自 6月1日 10:00 起，在其后第 2 个完整自然季度结束前完成“跟踪回访”；12月31日 24:00 到期。',
      'Follow-up visit must be done by the end of full calendar quarter 2 after 1 Jun 10:00; so it is due 31 Dec 24:00.',
    ],
    [
      'a moment',
      (language) => untilClock(start, moment, moment.at, { language, rule: 'TL-5' }),
      '按约定，“到达现场”最迟 6月1日 15:00 完成（自 6月1日 10:00 起算）；6月1日 15:00 到期。',
      'Site arrival is promised for 1 Jun 15:00 at the latest (from 1 Jun 10:00); so it is due 1 Jun 15:00.',
    ],
    [
      'a pause',
      (language) => minutesClock(start, 48 * 60, { language, pauses: [waiting] }),
      '自 6月1日 10:00 起连续计时 48 小时内完成“办结反馈”（昼夜、节假日都算）；等待客户期间（6月1日 20:00 至 6月2日 08:00，12 小时）不计时；故由 6月3日 10:00 顺延至 6月3日 22:00。',
      "Resolution must be done within 48 hours of 1 Jun 10:00, nights and holidays included; waiting for the customer from 1 Jun 20:00 to 2 Jun 08:00 (12 h) isn't counted; so it is due 3 Jun 22:00, later than the 3 Jun 10:00 first promised.",
    ],
    [
      'a rise of the grade',
      (language) => raisedClock(start, shanghai('2026-06-01 16:30'), language),
      '自 6月1日 10:00 起连续计时 48 小时内完成“办结反馈”（昼夜、节假日都算）；6月1日 16:30 定级提高，自此按 24 小时计；故由 6月3日 10:00 提前至 6月2日 16:30。',
      'Resolution must be done within 48 hours of 1 Jun 10:00, nights and holidays included; level raised 1 Jun 16:30, 24 hours from then; so it is due 2 Jun 16:30, earlier than the 3 Jun 10:00 first promised.',
    ],
  ];
  it.each(table)('tells %s', (_, make, chinese, english) => {
    expect(tell(make)).toEqual([chinese, english]);
  });

  it('names the year where it is not this one', () => {
    const [chinese, english] = tell((language) => workingDaysClock(shanghai('2026-12-30 10:00'), 3, { language }));
    expect(chinese).toContain('2027年1月4日 24:00');
    expect(english).toContain('4 Jan 2027 24:00');
  });

  it('sums up more than two pauses', () => {
    const pauses = [waiting, storm, { ...storm, from: shanghai('2026-06-02 20:00'), until: shanghai('2026-06-02 20:30') }];
    const [chinese, english] = tell((language) => minutesClock(start, 48 * 60, { language, pauses }));
    expect(chinese).toContain('3 次暂停（等待客户、不可抗力，共 13 小时）不计时');
    expect(english).toContain("3 pauses (waiting for the customer, force majeure; 13 h together) aren't counted");
  });
});

describe('why a due time moved', () => {
  const clock = minutesClock(start, 48 * 60);
  const reasons = (changes: Partial<ToldClock>) => moveReasons({ ...clock, ...changes }, start, 'zh-CN');

  it('says nothing where it did not', () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ promisedAt: null })).toEqual([]);
  });

  it('names an appointment, which takes the place of the limit (TL-5)', () => {
    const at = shanghai('2026-06-03 15:30');
    const limit = { unit: 'MOMENT', at } as const;
    expect(reasons({ limit, dueAt: at, legs: [{ from: start, limit }] })).toEqual(['与客户另行约定时间']);
  });

  it('names the pauses, each ground once', () => {
    expect(moveReasons(minutesClock(start, 48 * 60, { pauses: [waiting, storm, storm] }), start, 'zh-CN')).toEqual([
      '等待客户',
      '不可抗力',
    ]);
  });

  it('is the calendar where nothing else happened', () => {
    expect(reasons({ dueAt: shanghai('2026-06-04 24:00') })).toEqual(['节假日安排公布或调整']);
  });
});
