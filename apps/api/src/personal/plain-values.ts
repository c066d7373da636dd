import type { PersonalField, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { readValues } from './personal-values.js';

export interface PlainValue {
  readonly field: PersonalField;
  /** Null where it was never given, or was erased. */
  readonly value: string | null;
}

/** Personal values of a ticket in plain. Only for whoever has been recorded as having asked (CO-4). */
export async function plainValues(pool: pg.Pool, { personal }: Ticket, fields: readonly PersonalField[]): Promise<PlainValue[]> {
  const given = fields.flatMap((field) => personal[field] ?? []);
  const values = await readValues(
    pool,
    given.map(({ id }) => id),
  );
  const plain = new Map(given.map(({ id }, index) => [id, values[index] ?? null]));
  return fields.map((field) => ({ field, value: plain.get(personal[field]?.id ?? '') ?? null }));
}
