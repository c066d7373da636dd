import { Unreadable } from '../unreadable.js';

const perBlock = 2048;
/** 4 bytes each: at most 96 MB. */
const most = 24_000_000;

interface Block {
  readonly base: number;
  readonly offsets: Uint32Array;
}

/** Where each text of a spilled table starts, in 4 bytes a text: offsets relative to the block they are in. */
export class OffsetIndex {
  readonly #blocks: Block[] = [];
  #count = 0;

  /** How many texts there are: one offset less than were added, for the last says where the last text ends. */
  get count(): number {
    return Math.max(this.#count - 1, 0);
  }

  /** @throws Unreadable when there are more than the index may hold. */
  add(offset: number): void {
    if (this.#count > most) throw new Unreadable('tooManyStrings', { most });
    if (this.#count % perBlock === 0) this.#blocks.push({ base: offset, offsets: new Uint32Array(perBlock) });
    const block = this.#blocks.at(-1) as Block;
    block.offsets[this.#count++ % perBlock] = offset - block.base;
  }

  at(position: number): number {
    const block = this.#blocks[Math.floor(position / perBlock)];
    const offset = block?.offsets[position % perBlock];
    if (block === undefined || offset === undefined) throw new RangeError(`offset ${position}`);
    return block.base + offset;
  }
}
