import type { Viewer } from './viewer.js';

/**
 * `sees` as SQL conditions on the table `ticket`, for lists, counts and single look-ups: what isn't seen isn't read, so that not even
 * the time it takes tells that it is there. Values are pushed onto `parameters`.
 */
export function scopeSql(
  { id, scope: { regions, leads, units } }: Pick<Viewer, 'id' | 'scope'>,
  parameters: unknown[],
): string[] {
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const bounds = [
    ...(regions === null ? [] : [`ticket.region = ANY(${given(regions)})`]),
    ...(leads === null ? [] : [`ticket.lead = ANY(${given(leads)})`]),
  ];
  return [...kept(units, given), ...(bounds.length === 0 ? [] : [`((${bounds.join(' AND ')}) OR ${workedOn(given(id))})`])];
}

/** What is protected from the viewer is left out (CO-3). */
function kept(units: readonly string[] | null, given: (value: unknown) => string): string[] {
  if (units === null) return ['ticket.protected_from IS NULL'];
  return units.length === 0 ? [] : [`(ticket.protected_from IS NULL OR ticket.protected_from <> ALL(${given(units)}))`];
}

/** Of whoever took the matter or holds one of its tasks. */
const workedOn = (id: string): string =>
  `ticket.first_contact = ${id} OR EXISTS (SELECT FROM task held WHERE held.ticket_number = ticket.number AND held.assignee = ${id})`;
