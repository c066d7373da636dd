/** What was started, to be stopped in the opposite order. */
export class Closers {
  readonly #stops: (() => Promise<unknown>)[] = [];
  #closing: Promise<void> | null = null;

  add(stop: () => Promise<unknown>): void {
    this.#stops.push(stop);
  }

  /** Stops everything; what fails to stop doesn't keep the rest running. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop().catch(() => undefined);
  }
}
