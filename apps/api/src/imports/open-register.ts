import { open, stat } from 'node:fs/promises';
import { type CsvReading, openCsv } from './csv/csv-rows.js';
import type { Opening, RawSource, RegisterSource } from './source-row.js';
import { readableOr, Unreadable } from './unreadable.js';
import { withHeader } from './with-header.js';
import { openXlsx } from './xlsx/xlsx-rows.js';

/** How a file is to be read; what is left out is found from the file. */
export interface Reading extends CsvReading {
  readonly sheet?: string | number | undefined;
  /** 1-based row of the column titles. */
  readonly headerRow?: number | undefined;
}

/** Opens a register by what it is, not by what its name ends in. @throws Unreadable */
export async function openRegister(path: string, reading: Reading, opening: Opening): Promise<RegisterSource> {
  const source = await openRaw(path, reading, opening);
  try {
    return await withHeader(source, reading.headerRow);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openRaw(path: string, reading: Reading, opening: Opening): Promise<RawSource> {
  const head = await headOf(path);
  if (head.length === 0) throw new Unreadable('emptyFile', { path });
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return openXlsx(path, reading.sheet, opening);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable((await isEncrypted(path)) ? 'encrypted' : 'legacyXls');
  refuseOtherKinds(head);
  return openCsv(path, reading);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

async function headOf(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Unreadable('noSuchFile', { path });
  if (!found.isFile()) throw new Unreadable('notAFile', { path });
  return readableOr('cannotRead', async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
}

function refuseOtherKinds(head: Buffer): void {
  const wide = startsWith(head, [0xff, 0xfe]);
  if (/^\s*(?:\ufeff\s*)?<(?:\?xml|!doctype|html|table|head|meta)/i.test(head.toString('utf8'))) throw new Unreadable('webPage');
  if (!wide && head.subarray(0, 512).filter((byte) => byte === 0).length > 8) throw new Unreadable('binary');
}

/** A workbook with a password is wrapped into an old-style compound file with a stream of this name. */
async function isEncrypted(path: string): Promise<boolean> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const file = await open(path);
  try {
    let tail = Buffer.alloc(0);
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      const searched = Buffer.concat([tail, chunk]);
      if (searched.includes(name)) return true;
      tail = Buffer.from(searched.subarray(-name.length));
    }
    return false;
  } finally {
    await file.close();
  }
}
