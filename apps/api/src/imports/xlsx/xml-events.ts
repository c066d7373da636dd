import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { asUnreadable, Unreadable } from '../unreadable.js';

export type XmlAttributes = Readonly<Record<string, string>>;
type PlainParser = SaxesParser<{ xmlns: false; position: false }>;

/** Names come without their namespace prefix: some writers say `x:row` where others say `row`. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Longest text, tag or comment in characters: 32 times what a cell may hold. */
const longestRun = 2 ** 20;

/**
 * Sends the events of an XML part to the handlers, and yields after each chunk so that the caller can take what is finished.
 * @throws Unreadable for XML that is broken or cut short, or one text of more than 1 MB.
 */
export async function* xmlEvents(chunks: AsyncIterable<Uint8Array>, part: string, handlers: XmlHandlers): AsyncGenerator<void> {
  const run = { length: 0 };
  const parser = listeningParser(handlers, run);
  let decoder: TextDecoder | undefined;
  const write = (text: string): void => {
    run.length += text.length;
    parser.write(text);
    if (run.length > longestRun) throw new Unreadable('hugeText', { where: part });
  };
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    write(decoder?.decode() ?? '');
    parser.close();
  } catch (error) {
    throw asUnreadable('damaged', error);
  }
  yield;
}

/** Reads a small part to its end. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, part: string, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(chunks, part, handlers));
}

function listeningParser(handlers: XmlHandlers, run: { length: number }): PlainParser {
  const parser: PlainParser = new SaxesParser({ xmlns: false, position: false });
  const text = (found: string): void => {
    run.length = 0;
    handlers.text?.(found);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', ({ name, attributes }) => {
    run.length = 0;
    handlers.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    run.length = 0;
    handlers.close?.(localName(name));
  });
  parser.on('error', (error) => {
    if (!forgiven.test(error.message)) throw error;
  });
  return parser;
}

// Control characters that XML forbids are left in by careless exports; they are replaced, and counted, further on.
const forgiven = /(?:disallowed character|malformed character entity)\.$/;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
