import type { SeenCase } from './stream-case.js';
import { leftover } from './stream-pace.js';

/**
 * Tells what a visitor has in hand, for the stream to leave alone: a complaint that somebody has just filed, and a ticket that changed
 * without the stream. After a while it counts as left behind.
 */
export class Visitors {
  readonly #filed = new Set<string>();
  readonly #looks = new Map<string, string>();
  readonly #touchedAt = new Map<string, number>();

  /** The stream filed it. */
  filed(number: string): void {
    this.#filed.add(number);
  }

  /** The stream did something to it: how it looks next is no news. */
  ours(number: string): void {
    this.#looks.delete(number);
  }

  look(cases: readonly SeenCase[], now: number): void {
    for (const seen of cases) {
      const looks = printOf(seen);
      const before = this.#looks.get(seen.number);
      if (before !== undefined && before !== looks) this.#touchedAt.set(seen.number, now);
      if (isNew(seen.receivedAt, now) && !this.#filed.has(seen.number))
        this.#touchedAt.set(seen.number, Date.parse(seen.receivedAt));
      this.#looks.set(seen.number, looks);
    }
  }

  isTheirs(number: string, now: number): boolean {
    const touchedAt = this.#touchedAt.get(number);
    return touchedAt !== undefined && now - touchedAt < leftover;
  }
}

const isNew = (receivedAt: string, now: number): boolean => now - Date.parse(receivedAt) < leftover;

/** What people change about a ticket; time alone changes clocks and grades. */
const printOf = ({ tasks, evidence, milestones, feedback, confirmation, direction, finding, closing }: SeenCase): string =>
  JSON.stringify([
    tasks.map(({ status }) => status),
    evidence.map(({ state }) => state),
    ...[milestones.length, feedback.length, confirmation?.at, direction?.at, finding?.at],
    closing.map(({ met }) => met),
  ]);
