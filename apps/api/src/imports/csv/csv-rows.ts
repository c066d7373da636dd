import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { RawRow, RawSource } from '../source-row.js';
import { asUnreadable, Unreadable } from '../unreadable.js';
import { type Delimiter, detectDelimiter } from './delimiter.js';
import { detectEncoding, type Encoding } from './encoding.js';

/** Longest record in characters; longer ones are an unclosed quotation mark that swallows the rest of the file. */
const maxRecord = 2 ** 20;

export interface CsvReading {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** Opens a CSV file; what the mapping leaves open is found from the content. @throws Unreadable */
export async function openCsv(path: string, reading: CsvReading): Promise<RawSource> {
  const { size } = await stat(path);
  const encoding = reading.encoding ?? (await detectEncoding(path));
  const delimiter = reading.delimiter ?? detectDelimiter(await headOf(path, encoding));
  const file = createReadStream(path);
  return {
    rows: csvRows(Readable.from(decoded(file, encoding)), delimiter),
    share: () => (size === 0 ? 1 : file.bytesRead / size),
    close: async () => void file.destroy(),
  };
}

async function headOf(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await file.close();
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  // It takes a byte order mark away, and joins characters that two chunks share.
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Rows are numbered as a spreadsheet program numbers them: a record is a row however many lines it has. */
async function* csvRows(text: Readable, delimiter: Delimiter): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: maxRecord,
  });
  text.on('error', (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const record of text.pipe(parser) as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells: new Map(record.entries()) };
    }
  } catch (error) {
    throw csvProblem(error, row + 1, delimiter);
  } finally {
    text.destroy();
  }
}

function csvProblem(error: unknown, row: number, delimiter: string): unknown {
  if (!(error instanceof CsvError)) return asUnreadable('cannotRead', error);
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new Unreadable('hugeRecord', { row, delimiter });
  return new Unreadable('badCsv', { row, detail: error.message });
}
