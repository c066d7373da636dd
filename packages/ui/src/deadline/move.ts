import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedText } from './dated-text.js';
import { limitText } from './limit-text.js';
import { isAppointment, isMoved, laterLeg } from './promise.js';
import { groundText } from './stretch-words.js';
import type { ToldClock, ToldLeg } from './told-clock.js';

/** The limit that decides in place of the one promised, in words; null where the promised one still does. */
export function otherLimit(clock: ToldClock, now: Instant, language: Language): string | null {
  if (isAppointment(clock)) return language === 'en' ? 'another time was agreed with the customer' : '与客户另行约定时间';
  const leg = isMoved(clock) ? laterLeg(clock) : null;
  return leg && riseText(leg, now, language);
}

function riseText({ from, limit }: ToldLeg, now: Instant, language: Language): string {
  const [at, text] = [datedText(from, now, language), limitText(limit, language)];
  return language === 'en' ? `level raised ${at}, ${text} from then` : `${at} 定级提高，自此按 ${text}计`;
}

/** Why a clock is not due when it was promised: `等待客户`, `6月1日 20:00 定级提高，自此按 24 小时计`; empty where it is. */
export function moveReasons(clock: ToldClock, now: Instant, language: Language): string[] {
  const { promisedAt, dueAt, pauses = [] } = clock;
  if (promisedAt == null || !isMoved(clock)) return [];
  const limit = otherLimit(clock, now, language);
  const grounds = [...new Set(pauses.map(({ ground }) => groundText(ground, language)))];
  const reasons = [...(limit === null ? [] : [limit]), ...(dueAt > promisedAt ? grounds : [])];
  if (reasons.length > 0) return reasons;
  return [language === 'en' ? 'the calendar of working days was published or changed' : '节假日安排公布或调整'];
}
