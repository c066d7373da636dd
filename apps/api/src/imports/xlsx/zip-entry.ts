import yauzl from 'yauzl';
import { asUnreadable, readableOr, Unreadable } from '../unreadable.js';

/** One part of an archive as a stream that knows how far it is. */
export interface PartStream {
  readonly chunks: AsyncIterable<Buffer>;
  /** 0 to 1 */
  share(): number;
}

export interface Archive {
  has(name: string): boolean;
  open(name: string): Promise<PartStream>;
  close(): void;
}

const maxParts = 20_000;
const maxBytes = 3 * 2 ** 30;
/** Worksheets of a million like rows pack about 30:1; deflate itself ends at 1032:1. */
const maxRatio = 200;
const ratioMattersFrom = 16 * 2 ** 20;

/** Opens a zip for random access: only its directory is read. @throws Unreadable */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await readableOr('damaged', () => yauzl.openPromise(path, { autoClose: false }));
  try {
    const parts = await readableOr('damaged', () => directory(zip));
    return {
      has: (name) => parts.has(partKey(name)),
      open: (name) => openPart(zip, parts.get(partKey(name)), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

// Some writers disagree with themselves about the case of a part's name, and Excel forgives it.
const partKey = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function directory(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > maxParts) throw new Error(`${zip.entryCount} entries`);
  const parts = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) parts.set(partKey(entry.fileName), entry);
  return parts;
}

async function openPart(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, name: string): Promise<PartStream> {
  if (!entry) throw new Unreadable('damaged', { detail: `${name}?` });
  refuseBomb(entry);
  const stream = await readableOr('damaged', () => zip.openReadStreamPromise(entry));
  let read = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        read += chunk.length;
        yield chunk;
      }
    } catch (error) {
      // Also where the real size is not the declared one, or the checksum is wrong.
      throw asUnreadable('damaged', error);
    }
  }
  return { chunks: chunks(), share: () => (entry.uncompressedSize === 0 ? 1 : read / entry.uncompressedSize) };
}

function refuseBomb(entry: yauzl.Entry): void {
  const { fileName: part, uncompressedSize: real, compressedSize: packed } = entry;
  if (entry.isEncrypted()) throw new Unreadable('encrypted');
  if (real > maxBytes) throw new Unreadable('tooLarge', { part, most: maxBytes / 2 ** 30 });
  const ratio = Math.round(real / Math.max(packed, 1));
  if (real > ratioMattersFrom && ratio > maxRatio) throw new Unreadable('bomb', { part, ratio, most: maxRatio });
}
