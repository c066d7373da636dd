import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedEndText } from './dated-text.js';
import { limitClause } from './limit-clause.js';
import { otherLimit } from './move.js';
import { isMoved } from './promise.js';
import { skippedClauses } from './skipped-clauses.js';
import type { ToldClock } from './told-clock.js';

/** The whole derivation for someone who has never seen one: what by when, counted from when, what didn't count and why, so due when. */
export function deadlineSentence(clock: ToldClock, now: Instant, language: Language): string {
  const clauses = [limitClause(clock, now, language), ...skippedClauses(clock, now, language)];
  const other = otherLimit(clock, now, language);
  if (other !== null) clauses.push(other);
  clauses.push(dueClause(clock, now, language));
  return language === 'en' ? `${clauses.join('; ')}.` : `${clauses.join('；')}。`;
}

function dueClause(clock: ToldClock, now: Instant, language: Language): string {
  const due = datedEndText(clock.dueAt, now, language);
  const promised = clock.promisedAt;
  if (promised == null || !isMoved(clock)) return language === 'en' ? `so it is due ${due}` : `${due} 到期`;
  const was = datedEndText(promised, now, language);
  if (language === 'en')
    return `so it is due ${due}, ${clock.dueAt > promised ? 'later' : 'earlier'} than the ${was} first promised`;
  return `故由 ${was} ${clock.dueAt > promised ? '顺延' : '提前'}至 ${due}`;
}
