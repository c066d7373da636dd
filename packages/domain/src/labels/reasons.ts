import { holidayName } from '../calendar/holidays.js';
import { type Bilingual, fill, type Language } from '../language.js';
import { clockReasons } from './clock-reasons.js';

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
  abusiveConduct: { 'zh-CN': '言行恶劣，损害企业形象', en: 'abusive conduct that harms reputation' },
  mediaExposure: { 'zh-CN': '被媒体曝光', en: 'exposed by the media' },
  regulatorCensure: { 'zh-CN': '被监管机构通报批评', en: 'censured by a regulator' },
  upheldComplaints: {
    'zh-CN': '同一单位或人员 12 个月内 {count} 件属实投诉未整改，达到 {limit} 件',
    en: '{count} upheld complaints against the same unit or person in 12 months not put right, limit {limit}',
  },
  improperGain: {
    'zh-CN': '乱收费、强行推销或索要收受财物',
    en: 'arbitrary charges, pushing products, soliciting or taking gifts',
  },
  brokenAppointments: {
    'zh-CN': '{count} 次失约造成严重后果，达到 {limit} 次',
    en: '{count} broken appointments with grave consequences, limit {limit}',
  },
  nothingSerious: { 'zh-CN': '不符合严重投诉条件', en: 'no condition of a serious complaint is met' },
  aroundTheClock: { 'zh-CN': '按自然时间连续计时（{hours} 小时）', en: 'counted round the clock ({hours} h)' },
  receivedOnWorkingDay: { 'zh-CN': '工作日受理，限 {hours} 小时', en: 'received on a working day: {hours} h' },
  receivedOnRestDay: { 'zh-CN': '非工作日受理，限 {hours} 小时', en: 'received on a day off: {hours} h' },
  startedOnWorkingDay: { 'zh-CN': '工作日起算，限 {hours} 小时', en: 'started on a working day: {hours} h' },
  startedOnRestDay: { 'zh-CN': '非工作日起算，限 {hours} 小时', en: 'started on a day off: {hours} h' },
  workingDay: { 'zh-CN': '工作日，第 {ordinal} 个', en: 'working day {ordinal}' },
  makeUpWorkday: { 'zh-CN': '调休上班日，第 {ordinal} 个工作日', en: 'make-up workday, working day {ordinal}' },
  startDay: { 'zh-CN': '当日不计，次日起算', en: 'the day of the start is not counted' },
  weekend: { 'zh-CN': '周末，不计', en: 'weekend, not counted' },
  holiday: { 'zh-CN': '{holiday}假期，不计', en: '{holiday}, not counted' },
  minutesAroundTheClock: { 'zh-CN': '按自然时间连续计时（{minutes} 分钟）', en: 'counted round the clock ({minutes} min)' },
  promisedFor: { 'zh-CN': '计时至约定的 {moment}', en: 'promised for {moment}' },
  calendarDay: { 'zh-CN': '自然日，第 {ordinal} 天', en: 'calendar day {ordinal}' },
  calendarDays: { 'zh-CN': '自然日，第 {first} 至 {last} 天', en: 'calendar days {first}–{last}' },
  partMonth: { 'zh-CN': '当月不足整月，不计', en: 'the month of the start is not counted' },
  fullMonth: { 'zh-CN': '第 {ordinal} 个完整自然月', en: 'full calendar month {ordinal}' },
  partQuarter: { 'zh-CN': '当季不足整季，不计', en: 'the quarter of the start is not counted' },
  fullQuarter: { 'zh-CN': '第 {ordinal} 个完整自然季度', en: 'full calendar quarter {ordinal}' },
  madeUpDays: { 'zh-CN': '顺延整日暂停的 {days} 天', en: 'later by the {days} days wholly paused' },
  pausedForCustomer: { 'zh-CN': '等待客户，暂停计时', en: 'paused: waiting for the customer' },
  pausedForForceMajeure: { 'zh-CN': '不可抗力，暂停计时', en: 'paused: force majeure' },
  partOfLimitPassed: { 'zh-CN': '时限已过 {percent}%', en: '{percent} % of the time has passed' },
  minutesLeft: { 'zh-CN': '距到期还有 {minutes} 分钟', en: '{minutes} min left' },
  instructed: { 'zh-CN': '领导已批示', en: 'the leader has decided' },
  ...clockReasons,
} as const satisfies Record<string, Bilingual>;

export type ReasonKey = keyof typeof reasons;

/** What a reason says, whichever rule says it. */
interface SaidReason {
  readonly because: ReasonKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What made a day a holiday, said after its reason. */
const byNotice: Bilingual = { 'zh-CN': '（{notice}）', en: ' ({notice})' };

/** The reason in words. A `holiday` value is a key of the calendar and is named in the reader's language; its `notice` follows. */
export function reasonText({ because, values }: SaidReason, language: Language): string {
  const holiday = values?.holiday;
  const named = typeof holiday === 'string' ? { ...values, holiday: holidayName(holiday, language) } : values;
  const template = reasons[because][language];
  return fill(values?.notice === undefined ? template : template + byNotice[language], named);
}
