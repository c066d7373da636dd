import type { Department } from '../department.js';
import { Refusal } from '../lifecycle/refusal.js';
import type { Ticket } from '../lifecycle/ticket.js';

/** Which tickets somebody's work is about; null sets no bound. */
export interface Scope {
  /** Regions of the organisation tree. A ticket without a region is the whole utility's. */
  readonly regions: readonly string[] | null;
  /** Leading departments. */
  readonly leads: readonly Department[] | null;
  /** Units that this one belongs to: what is protected from any of them is hidden. Null hides all that is protected (CO-3). */
  readonly units: readonly string[] | null;
}

/** What decides whether a ticket lies in a scope; an entry of the ledger has the same columns. */
export type Located = Pick<Ticket, 'region' | 'lead' | 'protectedFrom'>;

/** The rule by which a complaint is kept from the unit it is about. */
export const protectionRule = 'CO-3' as const;

export const wholeUtility: Scope = { regions: null, leads: null, units: [] };

/** Kept from this scope although it lies in its area: to it, there is no such ticket. */
export const isProtectedFrom = ({ units }: Scope, { protectedFrom }: Pick<Located, 'protectedFrom'>): boolean =>
  protectedFrom !== null && (units === null || units.includes(protectedFrom));

const lies = <T>(bounds: readonly T[] | null, value: T | null): boolean =>
  bounds === null || (value !== null && bounds.includes(value));

/** Whether a ticket lies in a scope. */
export const isWithin = (scope: Scope, ticket: Located): boolean =>
  lies(scope.regions, ticket.region) && lies(scope.leads, ticket.lead) && !isProtectedFrom(scope, ticket);

/** Whoever took the matter (CH-4), or holds one of its tasks, works on it wherever it lies. */
export const worksOn = (id: string, { firstContact, tasks }: Pick<Ticket, 'firstContact' | 'tasks'>): boolean =>
  firstContact === id || tasks.some(({ assignee }) => assignee === id);

/** Whether somebody may see a ticket: it lies in their scope, or they work on it. What is protected from them stays hidden. */
export const maySee = (id: string, scope: Scope, ticket: Ticket): boolean =>
  isWithin(scope, ticket) || (!isProtectedFrom(scope, ticket) && worksOn(id, ticket));

/**
 * What is protected from somebody isn't there for them; what lies elsewhere is refused.
 * @throws Refusal NOT_FOUND, FORBIDDEN
 */
export function assertSees(id: string, scope: Scope, ticket: Ticket): void {
  if (isProtectedFrom(scope, ticket)) throw new Refusal('NOT_FOUND', 'unknownTicket');
  if (!maySee(id, scope, ticket)) throw new Refusal('FORBIDDEN', 'outOfScope', { rules: ['TF-5'] });
}
