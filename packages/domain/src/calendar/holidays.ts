import type { Bilingual, Language } from '../language.js';

const holidays = {
  NEW_YEAR: { 'zh-CN': '元旦', en: 'New Year' },
  SPRING_FESTIVAL: { 'zh-CN': '春节', en: 'Spring Festival' },
  QINGMING: { 'zh-CN': '清明节', en: 'Qingming Festival' },
  LABOUR_DAY: { 'zh-CN': '劳动节', en: 'Labour Day' },
  DRAGON_BOAT: { 'zh-CN': '端午节', en: 'Dragon Boat Festival' },
  MID_AUTUMN: { 'zh-CN': '中秋节', en: 'Mid-Autumn Festival' },
  NATIONAL_DAY: { 'zh-CN': '国庆节', en: 'National Day' },
  VICTORY_DAY: { 'zh-CN': '抗战胜利纪念日', en: 'Victory Day' },
} as const satisfies Record<string, Bilingual>;

export type Holiday = keyof typeof holidays;
export const holidayKeys = Object.keys(holidays) as Holiday[];

const isHoliday = (text: string): text is Holiday => Object.hasOwn(holidays, text);

/** The holiday's name; what an administrator entered under a name of its own is shown as it is. */
export const holidayName = (holiday: string, language: Language): string =>
  isHoliday(holiday) ? holidays[holiday][language] : holiday;
