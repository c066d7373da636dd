import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedText } from './dated-text.js';
import { limitText } from './limit-text.js';
import { isMoved } from './marks.js';
import { groundText } from './stretch-words.js';
import type { ToldClock, ToldLeg, ToldLimit } from './told-clock.js';

const sameLimit = (one: ToldLimit, other: ToldLimit): boolean =>
  one.unit === other.unit && (one.amount ?? null) === (other.amount ?? null) && (one.at ?? null) === (other.at ?? null);

/** The limit that decides in place of the one promised: a later one after a rise of the grade, or an appointment. */
export function laterLeg({ legs = [], limit, segments }: ToldClock): ToldLeg | null {
  const [first, ...later] = legs;
  if (!first) return null;
  if (later.length === 0) return first.limit.unit === 'MOMENT' ? first : null;
  const deciding = later.filter((leg) => sameLimit(leg.limit, limit));
  const begun = deciding.find(({ from }) => from === segments[0]?.from);
  return begun ?? (sameLimit(first.limit, limit) ? null : (deciding.at(-1) ?? null));
}

/** Why a clock is not due when it was promised: `等待客户`, `6月1日 20:00 升级，改按 24 小时`; empty where it is. */
export function moveReasons(clock: ToldClock, now: Instant, language: Language): string[] {
  if (!isMoved(clock)) return [];
  const leg = laterLeg(clock);
  const grounds = [...new Set((clock.pauses ?? []).map(({ ground }) => groundText(ground, language)))];
  const reasons = [...(leg ? [legReason(leg, now, language)] : []), ...(clock.dueAt > (clock.promisedAt ?? 0) ? grounds : [])];
  if (reasons.length > 0) return reasons;
  return [language === 'en' ? 'the calendar of working days was published or changed' : '节假日安排公布或调整'];
}

function legReason({ from, limit }: ToldLeg, now: Instant, language: Language): string {
  if (limit.unit === 'MOMENT') return language === 'en' ? 'a time was agreed with the customer' : '与客户另行约定时间';
  const at = datedText(from, now, language);
  const text = limitText(limit, language);
  return language === 'en' ? `level raised ${at}, ${text} from then` : `${at} 定级提高，自此按 ${text}计`;
}
