import type { TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';

/** What commands leave nothing of: values that were corrected, and all that an erased ticket's stream held. */
export class Forgetting {
  readonly #replaced: string[] = [];
  readonly #erased: string[] = [];

  /** @param before the ticket the command came to; what it points to is what goes */
  after(command: TicketCommand, before: Ticket | null, number: string): void {
    if (command.kind === 'erasePersonal') this.#erased.push(number);
    const replaced = command.kind === 'correctPersonal' ? before?.personal[command.field] : undefined;
    if (replaced) this.#replaced.push(replaced.id);
  }

  /** Values go with their salts, so that their hashes in the ledger say nothing; keys go too, being hashes of plain input. */
  async carryOut(client: pg.PoolClient): Promise<void> {
    if (this.#replaced.length > 0) await client.query('DELETE FROM personal_value WHERE id = ANY($1)', [this.#replaced]);
    if (this.#erased.length === 0) return;
    const streams = this.#erased.map((number) => `ticket:${number}`);
    await client.query('DELETE FROM personal_value WHERE stream = ANY($1)', [streams]);
    await client.query('DELETE FROM idempotency_key WHERE ticket_number = ANY($1)', [this.#erased]);
  }
}
