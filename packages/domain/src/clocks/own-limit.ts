import type { Circumstances } from '../lifecycle/circumstances.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { type LimitCase, limitFor } from '../policy/limits.js';
import type { Leg } from './clock.js';
import type { ClockRow, Start } from './clock-table.js';

/** What a run may take: the promise it was started with, else what the ticket's policy says of a case like it; null where it has none. */
export function ownLimit(rule: ClockRow['rule'], start: Start, ticket: Ticket, circumstances: Circumstances): Leg | null {
  const { startedAt, limit, instructed = false } = start;
  if (limit) return { from: startedAt, limit };
  if (rule === 'FB-1') return null;
  const found = limitFor(rule, limitCase(ticket, startedAt, instructed), circumstances.policy, circumstances.calendar);
  if (!found) return null;
  const leg: Leg = { from: startedAt, limit: found.limit };
  if (!found.reason && !found.provisional) return leg;
  return { ...leg, ...(found.reason && { reason: found.reason }), ...(found.provisional && { provisional: true }) };
}

const limitCase = ({ grade, channel, facts }: Ticket, startedAt: Start['startedAt'], instructed: boolean): LimitCase => ({
  startedAt,
  grade,
  zone: facts.siteZone ?? 'URBAN',
  channel,
  kind: 'COMPLAINT',
  transferredFrom: facts.transferredFrom ?? null,
  instructed,
});
