import { posix } from 'node:path';
import { Unreadable } from '../unreadable.js';
import { readXml, type XmlAttributes } from './xml-events.js';
import type { Archive } from './zip-entry.js';

interface Relation {
  readonly type: string;
  readonly target: string;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Where the parts of a workbook are that a register is read from. */
export interface Workbook {
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs, chart sheets left out. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** @throws Unreadable where the archive is no workbook, or one in a binary format. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has('_rels/.rels')) throw new Unreadable('notAWorkbook');
  const main = ofType(await relations(archive, ''), 'officeDocument')?.target;
  if (main === undefined || !archive.has(main)) throw new Unreadable('notAWorkbook');
  if (main.endsWith('.bin')) throw new Unreadable('binaryXlsb');
  if (!main.toLowerCase().includes('workbook') && !archive.has('xl/workbook.xml')) throw new Unreadable('notAWorkbook');
  const parts = await relations(archive, main);
  return {
    ...(await sheetList(archive, main, parts)),
    sharedStrings: ofType(parts, 'sharedStrings')?.target,
    styles: ofType(parts, 'styles')?.target,
  };
}

/** The worksheet with this name, or at this 1-based position among the tabs one sees; the first one if none is asked for. */
export function chooseSheet({ sheets }: Workbook, wanted: string | number = 1): string {
  const tabs = sheets.filter(({ hidden }) => !hidden);
  const sheet = typeof wanted === 'number' ? tabs[wanted - 1] : sheets.find(({ name }) => name.trim() === wanted.trim());
  if (!sheet) throw new Unreadable('unknownSheet', { sheet: wanted, sheets: sheets.map(({ name }) => name).join(', ') });
  return sheet.part;
}

const ofType = (all: ReadonlyMap<string, Relation>, type: string): Relation | undefined =>
  [...all.values()].find((relation) => relation.type.endsWith(`/${type}`));

/** What a part refers to, by id; part `''` is the package itself. */
async function relations(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part);
  const source = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found = new Map<string, Relation>();
  if (!archive.has(source)) return found;
  await readXml((await archive.open(source)).chunks, source, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = (Target ?? '').startsWith('/') ? (Target ?? '').slice(1) : posix.join(folder, Target ?? '');
      found.set(Id ?? '', { type: Type ?? '', target });
    },
  });
  return found;
}

async function sheetList(
  archive: Archive,
  main: string,
  parts: ReadonlyMap<string, Relation>,
): Promise<Pick<Workbook, 'date1904' | 'sheets'>> {
  const sheets: Sheet[] = [];
  let date1904 = false;
  await readXml((await archive.open(main)).chunks, main, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      const relation = name === 'sheet' ? parts.get(relationId(attributes)) : undefined;
      if (!relation?.type.endsWith('/worksheet')) return;
      sheets.push({ name: attributes.name ?? '', part: relation.target, hidden: /hidden/i.test(attributes.state ?? '') });
    },
  });
  return { date1904, sheets };
}

// Usually `r:id`, but the prefix is the writer's choice.
const relationId = (attributes: XmlAttributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
