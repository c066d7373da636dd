import type { Circumstances } from '../lifecycle/circumstances.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { limitFor } from '../policy/limits.js';
import type { Leg } from './clock.js';
import type { ClockRow, Start } from './clock-table.js';

/** What a run may take: the promise it was started with, else what the ticket's policy says of a case like it; null where it has none. */
export function ownLimit(rule: ClockRow['rule'], start: Start, ticket: Ticket, circumstances: Circumstances): Leg | null {
  const { startedAt, limit, instructed = false } = start;
  if (limit) return { from: startedAt, limit };
  if (rule === 'FB-1') return null;
  const found = limitFor(rule, { ...limitCase(ticket), startedAt, instructed }, circumstances.policy, circumstances.calendar);
  if (!found) return null;
  return {
    from: startedAt,
    limit: found.limit,
    ...(found.reason && { reason: found.reason }),
    ...(found.provisional && { provisional: true }),
  };
}

const limitCase = ({ grade, channel, facts }: Ticket) => ({
  grade,
  channel,
  zone: facts.siteZone ?? ('URBAN' as const),
  kind: 'COMPLAINT' as const,
  transferredFrom: facts.transferredFrom ?? null,
});
