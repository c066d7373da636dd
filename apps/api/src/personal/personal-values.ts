import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { mask } from '@gridvoice/domain/masking';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import DataLoader from 'dataloader';
import type pg from 'pg';
import { readsFreeText } from '../access/seeing.js';
import type { Viewer } from '../access/viewer.js';

/** The one way to what customers told us: masked for everyone, free text for staff alone. */
export class PersonalValues {
  readonly #values: DataLoader<string, string | null>;

  constructor(pool: pg.Pool) {
    this.#values = new DataLoader((ids) => readValues(pool, ids), { cache: false, maxBatchSize: 1_000 });
  }

  async masked(ticket: Ticket, field: 'name' | 'phone' | 'accountNumber' | 'address'): Promise<string | null> {
    const ref = ticket.personal[field];
    const value = ref ? await this.#values.load(ref.id) : null;
    return value === null ? null : mask(field, value);
  }

  /** Null for the wall and partners, and where the text was erased. */
  async freeText(ref: PersonalRef | null | undefined, viewer: Viewer | null): Promise<string | null> {
    return ref && viewer && readsFreeText(viewer) ? this.#values.load(ref.id) : null;
  }
}

/** In the order of the ids; null where the value was erased. */
export async function readValues(database: Pick<pg.ClientBase, 'query'>, ids: readonly string[]): Promise<(string | null)[]> {
  const { rows } = await database.query<{ id: string; value: string }>(
    'SELECT id, value FROM personal_value WHERE id = ANY($1)',
    [ids],
  );
  const found = new Map(rows.map(({ id, value }) => [id, value]));
  return ids.map((id) => found.get(id) ?? null);
}
