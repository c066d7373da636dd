import type { RawRow } from '../source-row.js';
import type { SheetContext } from './cell-value.js';
import { RowCollector } from './row-collector.js';
import { xmlEvents } from './xml-events.js';

/** The rows of a worksheet, one after the other as the XML comes in. */
export async function* sheetRows(chunks: AsyncIterable<Uint8Array>, part: string, context: SheetContext): AsyncGenerator<RawRow> {
  const collector = new RowCollector(context);
  for await (const _ of xmlEvents(chunks, part, collector)) {
    yield* collector.take();
  }
}
