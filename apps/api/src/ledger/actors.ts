import type { Circumstances } from '@gridvoice/domain/lifecycle/circumstances';
import type { TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';

/** In whose name the ledger keeps what nobody did: a clock runs out, an outage passes its limit, a pause comes to its end. */
export const system = 'system';

/** What follows from what happened before it, and so is whoever's that was. */
const follows = (kind: TicketEvent['kind']): boolean =>
  ['clock.started', 'clock.moved', 'clock.met', 'clock.stopped', 'clock.cancelled', 'task.opened', 'task.cancelled'].includes(
    kind,
  );

/**
 * Who did each of a command's events. They come in the order in which they happened: first what time brought about, each with what
 * follows from it, then the command's own.
 */
export function actorsOf(
  events: readonly TicketEvent[],
  command: TicketCommand,
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): string[] {
  // A move that nothing precedes comes from a year that was published.
  let last = system;
  return events.map((event) => {
    if (!follows(event.kind)) last = isOfTime(event, command, now) ? system : actor.id;
    return last;
  });
}

function isOfTime(event: TicketEvent, command: TicketCommand, now: number): boolean {
  switch (event.kind) {
    case 'clock.breached':
    case 'clock.warned':
    case 'clock.escalated':
      return true;
    case 'ticket.graded':
      return event.cause === 'TIME';
    case 'clock.resumed':
      return command.kind !== 'endPause' || event.at < now;
    default:
      return false;
  }
}
