import type { Language } from '@gridvoice/domain/language';
import { runWord } from './labels/run-words.js';
import type { Tally } from './tally.js';

/** Where progress is shown: a terminal line that is rewritten, or lines of a log. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

const rewriteEvery = 200;
const lineEvery = 5_000;

/** Says how far the import is, often on a terminal and every five seconds elsewhere. Times in milliseconds, from any start. */
export class Progress {
  readonly #output: ProgressOutput;
  readonly #language: Language;
  readonly #now: () => number;
  readonly #every: number;
  #startedAt: number;
  #shownAt: number;
  #lineOpen = false;

  constructor(output: ProgressOutput, language: Language, now: () => number) {
    this.#output = output;
    this.#language = language;
    this.#now = now;
    this.#every = output.isTTY ? rewriteEvery : lineEvery;
    this.#startedAt = now();
    this.#shownAt = this.#startedAt;
  }

  preparing(share: number): void {
    this.#show(() => runWord('preparing', this.#language, { percent: percent(share) }));
    this.#startedAt = this.#now();
  }

  rows(tally: Tally, share: number): void {
    this.#show(() => {
      const seconds = Math.max(this.#now() - this.#startedAt, 1) / 1000;
      const { rows, imported, duplicate, refused } = tally;
      const rate = Math.round(rows / seconds);
      return runWord('progress', this.#language, { rows, percent: percent(share), rate, imported, duplicate, refused });
    });
  }

  /** Leaves the terminal's line, so that what follows starts on a fresh one. */
  end(): void {
    if (this.#lineOpen) this.#output.write('\r\u001b[K');
    this.#lineOpen = false;
  }

  #show(line: () => string): void {
    if (this.#now() - this.#shownAt < this.#every) return;
    this.#shownAt = this.#now();
    this.#output.write(this.#output.isTTY ? `\r\u001b[K${fitting(line(), this.#output.columns)}` : `${line()}\n`);
    this.#lineOpen = this.#output.isTTY;
  }
}

const percent = (share: number): number => Math.floor(Math.min(Math.max(share, 0), 1) * 100);

/** What fits on the line: a line that wraps can't be rewritten. Chinese characters take two places. */
function fitting(text: string, columns: number): string {
  let width = 0;
  let fits = '';
  for (const character of text) {
    width += character > '\u2e7f' ? 2 : 1;
    if (width >= columns) break;
    fits += character;
  }
  return fits;
}
