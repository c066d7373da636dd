import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';

const kept = 1_000;

/** Tickets as they were read last, so that many readers of one change cost one query. */
export class FreshTickets {
  readonly #read: (number: string) => Promise<Ticket | null>;
  readonly #readings = new Map<string, Promise<Ticket | null>>();

  constructor(read: (number: string) => Promise<Ticket | null>) {
    this.#read = read;
  }

  /** The ticket at least as new as a version. */
  async atLeast(number: string, version: number): Promise<Ticket | null> {
    const known = await this.#readings.get(number);
    return known && known.version >= version ? known : this.#readAnew(number);
  }

  #readAnew(number: string): Promise<Ticket | null> {
    const reading = this.#read(number);
    this.#readings.delete(number);
    this.#readings.set(number, reading);
    // A failed reading isn't kept; whoever asked for it hears of it.
    reading.catch(() => this.#readings.delete(number));
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > kept && oldest !== undefined) this.#readings.delete(oldest);
    return reading;
  }
}
