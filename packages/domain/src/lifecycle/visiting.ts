import { bySuperiors, type Grant, isGranted } from '../access/grant.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { badInput, type FieldError, Refusal } from './refusal.js';
import { scoreErrors } from './score.js';
import { assertStatusIn } from './statuses.js';
import { openOrClosedStatuses, type Ticket, type TicketStatus } from './ticket.js';
import type { Visit, VisitKind } from './visit.js';

interface VisitRow {
  readonly rule: RuleId;
  readonly statuses: readonly TicketStatus[];
  /** Where not everyone may who records visits. */
  readonly by?: readonly Grant[];
  /** What a visit that reached the customer must bring. */
  readonly needs?: readonly ('reason' | 'remedy')[];
}

/** Return visits as a table. */
const visitTable: Readonly<Record<VisitKind, VisitRow>> = {
  CONFIRMATION: { rule: 'TL-11', statuses: ['FED_BACK'] },
  FIRST: { rule: 'TL-12', statuses: openOrClosedStatuses },
  SECOND: { rule: 'TL-13', statuses: openOrClosedStatuses, by: bySuperiors, needs: ['reason', 'remedy'] },
  FOLLOW_UP: { rule: 'TL-17', statuses: openOrClosedStatuses },
};

/** A return visit or the attempt at one. It confirms nothing by itself: `confirm` does. */
export function recordVisit(ticket: Ticket, { visit }: CommandOf<'recordVisit'>, { now, actor }: Circumstances): TicketEvent[] {
  const { rule, statuses, by } = visitTable[visit.kind];
  if (by && !isGranted(by, actor, ticket)) throw new Refusal('FORBIDDEN', 'superiorOnly', { rules: [rule] });
  assertStatusIn(ticket, statuses);
  const errors = visitErrors(visit);
  if (errors.length > 0) throw badInput(errors);
  return [{ kind: 'visit.recorded', at: now, by: actor.id, visit }];
}

/** Only someone who was reached has answered anything. */
function visitErrors(visit: Visit): FieldError[] {
  const { rule, needs = [] } = visitTable[visit.kind];
  if (!visit.reached) {
    const answered = (['solved', 'retaliated', 'score', 'opinion'] as const).filter((name) => visit[name] !== null);
    return answered.map((name) => ({ path: `visit.${name}`, rule, because: 'notReached' }));
  }
  const missing = needs.filter((name) => visit[name] === null);
  return [
    ...scoreErrors('visit.score', visit.score, rule),
    ...missing.map((name): FieldError => ({ path: `visit.${name}`, rule, because: 'empty' })),
  ];
}
