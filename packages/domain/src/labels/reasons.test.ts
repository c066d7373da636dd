import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { type Instant, parseDay, startOfDay } from '../instant.js';
import type { Reason } from '../reason.js';
import { reasonText } from './reasons.js';

const start = (text: string): Instant => startOfDay(parseDay(text) ?? expect.fail(text));

describe('a reason in words', () => {
  it.each<[Reason, string, string]>([
    [{ rule: 'GR-1', because: 'safetyHazard' }, '存在人身安全隐患', 'danger to persons'],
    [
      { rule: 'GR-2', because: 'jointHouseholds', values: { households: 6, limit: 5 } },
      '6 户联名投诉，达到 5 户',
      'joint complaint of 6 households, limit 5',
    ],
  ])('fills in the figures of %j', (reason, chinese, english) => {
    expect([reasonText(reason, 'zh-CN'), reasonText(reason, 'en')]).toEqual([chinese, english]);
  });

  it("proves a due time over Spring Festival, holidays named in the reader's language", () => {
    const { segments } = chinaCalendar.addWorkingDays(start('2026-02-13'), 2, 'TL-7');
    const texts = (language: 'zh-CN' | 'en') => segments.map(({ reason }) => reasonText(reason, language));
    expect(texts('zh-CN')).toEqual([
      '当日不计，次日起算',
      '调休上班日，第 1 个工作日',
      '春节假期，不计（国办发明电〔2025〕7号）',
      '工作日，第 2 个',
    ]);
    expect(texts('en')).toEqual([
      'the day of the start is not counted',
      'make-up workday, working day 1',
      'Spring Festival, not counted (国办发明电〔2025〕7号)',
      'working day 2',
    ]);
  });
});
