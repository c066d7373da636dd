import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import { dateErrors } from './dates.js';
import type { TicketEvent } from './events.js';
import { badInput, ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** The rule by which a complex case gets a direction first. */
const directionRule = 'TL-7' as const;
const farthestDays = 365;

/** How a complex case will be handled, and by when. A new direction replaces the old one. */
export function recordDirection(
  { complex }: Ticket,
  { direction, targetDate }: CommandOf<'recordDirection'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  if (!complex) throw ruleNotMet(directionRule, 'onlyComplex');
  const errors = dateErrors({ path: 'targetDate', date: targetDate, rule: directionRule }, now, farthestDays);
  if (errors.length > 0) throw badInput(errors);
  return [{ kind: 'direction.recorded', at: now, by: actor.id, text: direction, targetDate }];
}

/** The customer was told how things stand (TL-8). */
export function reportProgress(_: Ticket, { text }: CommandOf<'reportProgress'>, { now, actor }: Circumstances): TicketEvent[] {
  return [{ kind: 'progress.reported', at: now, by: actor.id, text }];
}
