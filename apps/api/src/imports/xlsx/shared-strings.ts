import type { Opening } from '../source-row.js';
import { Unreadable } from '../unreadable.js';
import { escapedText } from './escaped-text.js';
import { OffsetIndex } from './offset-index.js';
import { SpillFile } from './spill-file.js';
import { type XmlHandlers, xmlEvents } from './xml-events.js';
import type { PartStream } from './zip-entry.js';

/** The table of texts that cells point into. */
export interface SharedStrings {
  readonly count: number;
  /** @throws Unreadable if a cell points beyond the table. */
  at(position: number): string;
  close(): void;
}

export const noSharedStrings: SharedStrings = { count: 0, at: beyond, close: () => undefined };

/** Reads `sharedStrings.xml` once and keeps the texts on disk, for the table of a large register is larger than memory. */
export async function spillSharedStrings(table: PartStream, { signal, preparing }: Opening): Promise<SharedStrings> {
  const file = new SpillFile();
  const index = new OffsetIndex();
  try {
    index.add(0);
    const events = xmlEvents(
      table.chunks,
      'sharedStrings.xml',
      itemHandlers((text) => {
        file.append(Buffer.from(text));
        index.add(file.size);
      }),
    );
    for await (const _ of events) {
      signal.throwIfAborted();
      preparing(table.share());
    }
    file.flush();
  } catch (error) {
    file.close();
    throw error;
  }
  return {
    count: index.count,
    at: (position) => textAt(file, index, position),
    close: () => file.close(),
  };
}

function textAt(file: SpillFile, index: OffsetIndex, position: number): string {
  if (!Number.isInteger(position) || position < 0 || position >= index.count) return beyond(position);
  return escapedText(file.read(index.at(position), index.at(position + 1)).toString('utf8'));
}

function beyond(position: number): never {
  throw new Unreadable('damaged', { detail: `shared string ${position}` });
}

/** An item is one text, or runs of differently formatted ones; `rPh` is how to pronounce it, not what it says. */
function itemHandlers(found: (text: string) => void): XmlHandlers {
  let parts = '';
  let inText = false;
  let phonetic = 0;
  return {
    open(name) {
      if (name === 'si') parts = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(text) {
      if (inText) parts += text;
      if (parts.length > 2 ** 20) throw new Unreadable('hugeText', { where: 'sharedStrings.xml' });
    },
    close(name) {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') found(parts);
    },
  };
}
