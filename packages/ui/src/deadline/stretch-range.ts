import { day, type Instant, localDay } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { clockText, dateText } from '../local-time.js';
import { datedEndText, datedText } from './dated-text.js';
import type { DrawnSegment } from './told-clock.js';

/** When a stretch lies: `11月22日 14:03 – 11月23日 14:03`, or whole days as `2月15日 – 2月23日`. */
export function stretchRange({ from, to }: Pick<DrawnSegment, 'from' | 'to'>, now: Instant, language: Language): string {
  const wholeDays = clockText(from) === '00:00' && clockText(to) === '00:00';
  if (!wholeDays) return `${datedText(from, now, language)} – ${datedEndText(to, now, language)}`;
  const [first, last] = [localDay(from), day(localDay(to) - 1)];
  return first === last ? dateText(first, language) : `${dateText(first, language)} – ${dateText(last, language)}`;
}
