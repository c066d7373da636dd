import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pageBytes = 64 * 1024;
const pagesKept = 64;
const writeAt = 2 ** 20;

/** Bytes that would be too many for memory, on disk: written once from front to back, then read anywhere through 4 MB of pages. */
export class SpillFile {
  readonly #fd: number;
  readonly #folder: string;
  readonly #pages = new Map<number, Buffer>();
  #unwritten: Buffer[] = [];
  #unwrittenBytes = 0;
  #written = 0;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'gridvoice-import-'));
    const path = join(this.#folder, 'texts');
    this.#fd = openSync(path, 'w+', 0o600);
    // What customers wrote must not stay on disk after a kill: the open file outlives its name, where the system allows it.
    if (process.platform !== 'win32') rmSync(this.#folder, { recursive: true });
  }

  get size(): number {
    return this.#written + this.#unwrittenBytes;
  }

  append(bytes: Buffer): void {
    this.#unwritten.push(bytes);
    this.#unwrittenBytes += bytes.length;
    if (this.#unwrittenBytes >= writeAt) this.flush();
  }

  flush(): void {
    const bytes = Buffer.concat(this.#unwritten);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#fd, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    this.#unwritten = [];
    this.#unwrittenBytes = 0;
  }

  /** The bytes from `start` to before `end`; only after `flush`. */
  read(start: number, end: number): Buffer {
    const first = Math.floor(start / pageBytes);
    const within = this.#page(first).subarray(start % pageBytes, (start % pageBytes) + end - start);
    if (within.length === end - start) return within;
    return this.#readThrough(start, end);
  }

  close(): void {
    closeSync(this.#fd);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #page(number: number): Buffer {
    const kept = this.#pages.get(number);
    // Taken out and put back, so that the map's order is the order of use.
    this.#pages.delete(number);
    const page = kept ?? this.#readThrough(number * pageBytes, Math.min((number + 1) * pageBytes, this.#written));
    this.#pages.set(number, page);
    if (this.#pages.size > pagesKept) this.#pages.delete(this.#pages.keys().next().value as number);
    return page;
  }

  #readThrough(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(end - start);
    for (let done = 0; done < bytes.length; ) {
      const read = readSync(this.#fd, bytes, done, bytes.length - done, start + done);
      if (read === 0) throw new RangeError(`spill file ends before ${end}`);
      done += read;
    }
    return bytes;
  }
}
