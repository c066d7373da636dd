import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';

/** The columns of a ticket that a filter may ask for, as they stood at an entry. */
export type FilterColumns = ReturnType<typeof filterColumns>;

/** One place decides what can be filtered, live and in lists alike. */
export const filterColumns = (ticket: Ticket) => ({
  status: ticket.status,
  grade: ticket.grade,
  severity: ticket.severity,
  category: ticket.category,
  subcategory: ticket.subcategory,
  channel: ticket.channel,
  lead: ticket.lead,
  region: ticket.region,
  unit: ticket.unit,
  protectedFrom: ticket.protectedFrom,
  complex: ticket.complex,
  imported: ticket.imported,
  breached: isBreached(ticket),
  receivedAt: ticket.receivedAt,
});

/** Columns as an entry holds them: one from before a column existed says of it what every ticket was then. */
export const storedColumns = (columns: Partial<FilterColumns> | null): FilterColumns | null =>
  columns && ({ severity: 'GENERAL', protectedFrom: null, ...columns } as FilterColumns);

/** Some clock ran out before its condition was met. */
export const isBreached = ({ clocks }: Pick<Ticket, 'clocks'>): boolean => clocks.some(({ state }) => state === 'BREACHED');
