import type { PauseGround } from '@gridvoice/domain/clocks/clock';
import { word } from '@gridvoice/domain/labels/words';
import type { Bilingual, Language } from '@gridvoice/domain/language';
import type { Stretch, StretchKind } from './stretches.js';

/** Why a clock is paused, as it stands within a sentence. */
export function groundText(ground: PauseGround, language: Language): string {
  const text = word('pauseGround', ground, language);
  return language === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Beside the stretch itself, where there is little room. */
const short: Record<StretchKind, Bilingual> = {
  COUNTED: { 'zh-CN': '计时', en: 'counted' },
  START_DAY: { 'zh-CN': '起算日', en: 'start day' },
  START_MONTH: { 'zh-CN': '起算当月', en: 'start month' },
  START_QUARTER: { 'zh-CN': '起算当季', en: 'start quarter' },
  WEEKEND: { 'zh-CN': '周末', en: 'weekend' },
  HOLIDAY: { 'zh-CN': '假期', en: 'holiday' },
  PAUSE: { 'zh-CN': '暂停', en: 'paused' },
  EARLIER: { 'zh-CN': '原时限', en: 'earlier limit' },
  OVERDUE: { 'zh-CN': '超时', en: 'overdue' },
};

export const kindName = (kind: StretchKind, language: Language): string => short[kind][language];

/** What a holiday is called: the reason up to its first comma, which says that it isn't counted. */
const holidayText = ({ text, kind }: Stretch, language: Language): string => text.split(/[，,]/)[0] || short[kind][language];

/** A stretch named in a word or two: `周末`, `春节假期`, `等待客户`. */
export function stretchName(stretch: Stretch, language: Language): string {
  if (stretch.kind === 'HOLIDAY') return holidayText(stretch, language);
  return stretch.pause ? groundText(stretch.pause.ground, language) : short[stretch.kind][language];
}

/** A stretch explained in the legend: `周末，不计`, `暂停（等待客户），不计`. */
export function stretchMeaning(stretch: Stretch, language: Language): string {
  const english = language === 'en';
  const not = english ? ', not counted' : '，不计';
  const name = stretchName(stretch, language);
  if (stretch.kind === 'OVERDUE') return name;
  if (stretch.kind === 'EARLIER') return english ? 'time under the earlier limit' : '此前按原时限计时';
  if (stretch.kind !== 'PAUSE' || !stretch.pause) return `${name}${not}`;
  return english ? `paused: ${name}${not}` : `暂停（${name}）${not}`;
}
