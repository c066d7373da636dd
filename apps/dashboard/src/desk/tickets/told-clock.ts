import type { ToldClock, ToldLimit } from '@gridvoice/ui/deadline/told-clock';
import { at, atOrNull } from '../../graphql/instants.js';
import type { TicketClock } from './ticket.js';

const limit = ({ unit, amount, at: moment }: TicketClock['limit']): ToldLimit => ({ unit, amount, at: atOrNull(moment) });
const span = <Span extends { readonly from: string; readonly until: string }>({ from, until, ...rest }: Span) => ({
  ...rest,
  from: at(from),
  until: at(until),
});

/** A clock of the API with moments in place of texts, as the drawings take it. */
export const toldClock = (clock: TicketClock) =>
  ({
    title: clock.title,
    rule: clock.rule,
    state: clock.state,
    provisional: clock.provisional,
    ended: clock.ended,
    limit: limit(clock.limit),
    startedAt: at(clock.startedAt),
    dueAt: at(clock.dueAt),
    promisedAt: at(clock.promisedAt),
    stoppedAt: atOrNull(clock.stoppedAt),
    legs: clock.legs.map((leg) => ({ from: at(leg.from), limit: limit(leg.limit) })),
    pauses: clock.pauses.map(span),
    pauseRequest: clock.pauseRequest && span(clock.pauseRequest),
    segments: clock.segments.map(({ from, to, counted, reason }) => ({ from: at(from), to: at(to), counted, ...reason })),
  }) satisfies ToldClock;

/** It still asks for something: it runs or rests, or has run out and wasn't stopped. */
export const isUnended = ({ state, stoppedAt }: Pick<TicketClock, 'state' | 'stoppedAt'>): boolean =>
  stoppedAt === null && (state === 'RUNNING' || state === 'PAUSED' || state === 'BREACHED');

/** What is due first comes first. */
export const byDue = (one: Pick<TicketClock, 'dueAt'>, other: Pick<TicketClock, 'dueAt'>): number =>
  at(one.dueAt) - at(other.dueAt);
