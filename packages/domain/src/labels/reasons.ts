import { holidayName } from '../calendar/holidays.js';
import { type Bilingual, fill, type Language } from '../language.js';

const reasons = {
  safetyHazard: { 'zh-CN': '存在人身安全隐患', en: 'danger to persons' },
  outageHouseholds: {
    'zh-CN': '停电影响 {households} 户，达到 {limit} 户',
    en: 'outage of {households} households, limit {limit}',
  },
  importantCustomer: { 'zh-CN': '重要客户用电中断', en: 'power lost at an important customer' },
  jointSupplyQuality: {
    'zh-CN': '{households} 户联名反映供电质量，达到 {limit} 户',
    en: 'joint complaint of {households} households about supply quality, limit {limit}',
  },
  outageHours: { 'zh-CN': '停电已满 {hours} 小时，超过 {limit} 小时', en: 'without power for over {hours} h, limit {limit} h' },
  equipmentDamaged: { 'zh-CN': '设备损坏', en: 'damaged equipment' },
  jointHouseholds: {
    'zh-CN': '{households} 户联名投诉，达到 {limit} 户',
    en: 'joint complaint of {households} households, limit {limit}',
  },
  nothingMoreUrgent: { 'zh-CN': '不符合一级、二级条件', en: 'no condition of level 1 or 2 is met' },
  aroundTheClock: { 'zh-CN': '按自然时间连续计时（{hours} 小时）', en: 'counted round the clock ({hours} h)' },
  receivedOnWorkingDay: { 'zh-CN': '工作日受理，限 {hours} 小时', en: 'received on a working day: {hours} h' },
  receivedOnRestDay: { 'zh-CN': '非工作日受理，限 {hours} 小时', en: 'received on a day off: {hours} h' },
  workingDay: { 'zh-CN': '工作日，第 {ordinal} 个', en: 'working day {ordinal}' },
  makeUpWorkday: { 'zh-CN': '调休上班日，第 {ordinal} 个工作日', en: 'make-up workday, working day {ordinal}' },
  startDay: { 'zh-CN': '当日不计，次日起算', en: 'the day of the start is not counted' },
  weekend: { 'zh-CN': '周末，不计', en: 'weekend, not counted' },
  holiday: { 'zh-CN': '{holiday}假期，不计', en: '{holiday}, not counted' },
} as const satisfies Record<string, Bilingual>;

export type ReasonKey = keyof typeof reasons;

/** What a reason says, whichever rule says it. */
interface SaidReason {
  readonly because: ReasonKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The reason in words. A `holiday` value is a key of the calendar and is named in the reader's language. */
export function reasonText({ because, values }: SaidReason, language: Language): string {
  const holiday = values?.holiday;
  const named = typeof holiday === 'string' ? { ...values, holiday: holidayName(holiday, language) } : values;
  return fill(reasons[because][language], named);
}
