import { localDay } from '../instant.js';
import type { Policy } from '../policy/policy.js';
import type { Ticket } from './ticket.js';

/** The rule by which someone who can't be reached may be closed without an answer. */
export const unreachedRule = 'FB-7' as const;

/** Since the newest feedback the customer was tried often enough, on enough days and in enough ways, and never reached (FB-7). */
export function isUnreached({ visits, feedback }: Pick<Ticket, 'visits' | 'feedback'>, { unreached }: Policy): boolean {
  const since = feedback.at(-1)?.at;
  if (since === undefined) return false;
  const tried = visits.filter(({ at }) => at >= since);
  if (tried.some(({ reached }) => reached)) return false;
  const days = new Set(tried.map(({ at }) => localDay(at)));
  const ways = new Set(tried.map(({ via }) => via));
  return tried.length >= unreached.attempts && days.size >= unreached.days && ways.size >= unreached.channels;
}
