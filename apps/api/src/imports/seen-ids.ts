import { createHash } from 'node:crypto';

const most = 4_000_000;

/**
 * Which ids have been seen, in at most 64 MB: 8 bytes of hash each in an open-addressed table. Beyond four million it
 * remembers no new ones. Two ids in four million are taken for one with a chance of about one in two million.
 */
export class SeenIds {
  #slots = new Uint32Array(2 * 1024);
  #count = 0;

  /** Adds an id; whether it was there before. */
  add(id: string): boolean {
    const digest = createHash('sha256').update(id).digest();
    // 0, 0 marks a free slot, so no id may hash to it.
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4) || 1];
    if (this.#put(high, low)) return true;
    if (this.#count * 4 > this.#slots.length && this.#count < most) this.#grow();
    return false;
  }

  #put(high: number, low: number): boolean {
    const places = this.#slots.length / 2;
    for (let place = high % places; ; place = (place + 1) % places) {
      if (this.#slots[2 * place + 1] === 0) {
        if (this.#count < most) {
          this.#slots.set([high, low], 2 * place);
          this.#count += 1;
        }
        return false;
      }
      if (this.#slots[2 * place] === high && this.#slots[2 * place + 1] === low) return true;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    this.#count = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== 0) this.#put(old[at] as number, old[at + 1] as number);
    }
  }
}
