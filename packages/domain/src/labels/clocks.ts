import type { Limit } from '../clocks/clock.js';
import type { Bilingual } from '../language.js';
import type { RuleId } from '../rules/catalogue.js';

/** What a clock is called where there is little room; its rule's title is the long form. */
export const clockWords = {
  'TL-1': { 'zh-CN': '首次响应', en: 'First response' },
  'TL-6': { 'zh-CN': '办结反馈', en: 'Resolution' },
  'TL-7': { 'zh-CN': '明确处理方向', en: 'Direction' },
} satisfies Partial<Record<RuleId, Bilingual>>;

export const limitUnitWords = {
  HOUR: { 'zh-CN': '小时', en: 'h' },
  WORKING_DAY: { 'zh-CN': '个工作日', en: 'working days' },
} satisfies Record<Limit['unit'], Bilingual>;
