import { type Asker, mayKnow } from '@gridvoice/domain/access/may';
import { isProtectedFrom, isWithin, maySee, worksOn } from '@gridvoice/domain/access/scope';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { LedgerEntry } from '../ledger/entry.js';
import type { Viewer } from './viewer.js';

/** Whether a viewer may see a ticket. A key that can't read tickets sees those it filed. */
export const sees = ({ id, scope, key }: Viewer, ticket: Ticket): boolean =>
  maySee(id, scope, ticket) && (key === null || key.scopes.includes('TICKETS') || worksOn(id, ticket));

/**
 * Whether a viewer may see an entry of the ledger: members all but what is protected from them, a partner those of tickets that were
 * in its bounds before or after.
 */
export function seesEntry({ scope, key }: Viewer, { before, after, ticketNumber }: LedgerEntry): boolean {
  const columns = [before, after].filter((found) => found !== null);
  if (columns.some((located) => isProtectedFrom(scope, located))) return false;
  if (key === null) return true;
  return ticketNumber !== null && columns.some((located) => isWithin(scope, located));
}

/** Whether free text is for this viewer. */
export const readsFreeText = ({ roles }: Pick<Asker, 'roles'>): boolean => mayKnow('FREE_TEXT', roles);
