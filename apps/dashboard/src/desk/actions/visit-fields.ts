import { contactWays, type VisitKind, visitKinds } from '@gridvoice/domain/lifecycle/visit';
import type { Ticket } from '../tickets/ticket.js';
import { isUnended } from '../tickets/told-clock.js';
import type { Field, Values } from './field.js';
import { textOf } from './field-values.js';
import { choice, count, long, yesNo } from './fields.js';

type Visited = Pick<Ticket, 'clocks' | 'status'>;

/** The visit that a running clock waits for; of several, the one that comes first in the course of a case. */
const awaited: readonly (readonly [rule: string, VisitKind])[] = [
  ['TL-11', 'CONFIRMATION'],
  ['TL-13', 'SECOND'],
  ['TL-12', 'FIRST'],
  ['TL-17', 'FOLLOW_UP'],
];

export function awaitedVisit({ clocks }: Visited): VisitKind | null {
  const runs = (rule: string): boolean => clocks.some((clock) => clock.rule === rule && isUnended(clock));
  return awaited.find(([rule]) => runs(rule))?.[1] ?? null;
}

/** What a return visit brought; only someone who was reached has answered anything (RV-1, RV-2). */
export function visitFields(ticket: Visited, values: Values): Field[] {
  const initial = awaitedVisit(ticket) ?? (ticket.status === 'CLOSED' ? 'FIRST' : null);
  const kinds = visitKinds.filter((kind) => kind !== 'CONFIRMATION' || ticket.status === 'FED_BACK');
  const kind = textOf(values, 'kind') || initial;
  const at = (name: string): string => `visit.${name}`;
  const answered = values.reached !== false;
  return [
    choice('kind', kinds, { path: at('kind'), label: 'visitKind', words: 'visitKind', initial, required: true }),
    choice('via', contactWays, { path: at('via'), label: 'contactWay', words: 'contactWay', initial: 'PHONE', required: true }),
    yesNo('reached', { path: at('reached'), initial: true, required: true }),
    ...(answered ? answers(at) : []),
    ...(answered && kind === 'SECOND' ? remedies(at) : []),
  ];
}

const answers = (at: (name: string) => string): Field[] => [
  yesNo('solved', { path: at('solved') }),
  yesNo('retaliated', { path: at('retaliated') }),
  count('score', { path: at('score'), least: 0, most: 100 }),
  long('opinion', { path: at('opinion') }),
];

const remedies = (at: (name: string) => string): Field[] => [
  long('reason', { path: at('reason'), label: 'visitReason', required: true }),
  long('remedy', { path: at('remedy'), required: true }),
];
