import type { Batch } from './batch.js';
import type { Answer, Request, Result } from './request.js';

interface Waiting {
  readonly request: Request;
  readonly settle: (answer: Answer) => void;
}

/** How many requests share a transaction at most. */
const mostPerBatch = 64;

/**
 * The one way to change anything. Requests that arrive while a transaction is under way share the next one (group
 * commit), and each is answered after the commit. One that fails alone fails alone.
 */
export class CommandBus {
  readonly #batch: Batch;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(batch: Batch) {
    this.#batch = batch;
  }

  /** @throws Refusal, or whatever kept the request from being carried out. */
  async send(request: Request): Promise<Result> {
    const answer = await new Promise<Answer>((settle) => {
      this.#waiting.push({ request, settle });
      this.#running ??= this.#work();
    });
    if ('error' in answer) throw answer.error;
    return answer.result;
  }

  /** Many at once, for imports and history: answered in order, carried out in as few transactions as may be. */
  async run(requests: readonly Request[]): Promise<Answer[]> {
    return this.#batch(requests);
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #work(): Promise<void> {
    // Requests of the same tick share a transaction too.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, mostPerBatch);
      const answers = await this.#batch(group.map(({ request }) => request));
      group.forEach(({ settle }, index) => {
        settle(answers[index] ?? { error: new Error('A request was left without an answer') });
      });
    }
    this.#running = null;
  }
}
