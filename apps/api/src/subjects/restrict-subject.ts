import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { send } from '../commands/send.js';
import type { Context } from '../context.js';
import { aboutSubject } from './about-subject.js';
import type { Held } from './find-subject.js';
import { keepReason } from './reasons.js';
import type { SentSubject } from './subject.js';

const events = { restrictPersonal: 'subject.restricted', liftRestriction: 'subject.unrestricted' } as const;

/** Restricts the use of a person's data on all their tickets, or lifts that. What is so already stays; may be repeated. */
export async function restrictSubject(
  context: Context,
  kind: keyof typeof events,
  by: SentSubject,
  reason: string,
): Promise<Held> {
  const held = await aboutSubject(context, by, events[kind], async (found, asking) => {
    return { result: found, recorded: { reason: await keepReason(reason, context.application.chance, found, asking) } };
  });
  const tickets = await Promise.all(held.tickets.map((ticket) => restrict(context, kind, ticket, reason)));
  return { ...held, tickets };
}

async function restrict(context: Context, kind: keyof typeof events, ticket: Ticket, reason: string): Promise<Ticket> {
  if (ticket.erasedAt !== null) return ticket;
  return (await send(context, { kind, number: ticket.number, reason })).ticket ?? ticket;
}
