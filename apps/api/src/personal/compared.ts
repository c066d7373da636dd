import { type Complained, comparedLength } from '@gridvoice/domain/duplicates/duplicates';
import type { PersonalField, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';

const comparedFields = {
  account: 'accountNumber',
  phone: 'phone',
  address: 'address',
  matter: 'matter',
} as const satisfies Record<keyof Complained, PersonalField>;

/**
 * Tickets as their customers told them, by number, for comparing with a complaint that is being taken (CH-10). What is plain here is
 * compared and forgotten (CO-4); of a matter only as much is read as is compared.
 */
export async function compared(
  database: Pick<pg.ClientBase, 'query'>,
  tickets: readonly Pick<Ticket, 'number' | 'personal'>[],
): Promise<ReadonlyMap<string, Complained>> {
  const ids = tickets.flatMap(({ personal }) => Object.values(comparedFields).flatMap((field) => personal[field]?.id ?? []));
  const { rows } = await database.query<{ id: string; value: string }>(
    'SELECT id, left(value, $2) AS value FROM personal_value WHERE id = ANY($1)',
    [ids, comparedLength],
  );
  const plain = new Map(rows.map(({ id, value }) => [id, value]));
  const told = ({ personal }: Pick<Ticket, 'personal'>): Complained =>
    Object.fromEntries(Object.entries(comparedFields).map(([as, field]) => [as, plain.get(personal[field]?.id ?? '')]));
  return new Map(tickets.map((ticket) => [ticket.number, told(ticket)]));
}
