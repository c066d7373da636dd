import { readXml } from './xml-events.js';

const builtInDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

// What a format says literally: quoted, escaped, padded, or in brackets (colours, locales, conditions; not elapsed [h]).
const literal = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number format shows a number as a date or time (ECMA-376 18.8.30, 18.8.31). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.some(([from, to]) => id >= from && id <= to);
  const positive = code.replace(literal, '').split(';')[0] ?? '';
  return /[ymdhs]/i.test(positive.replace(/general/gi, ''));
}

/** Whether each cell style, by its index, shows dates. */
export async function readDateStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  await readXml(chunks, 'styles.xml', {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'xf' && inCells) formats.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.map((id) => isDateFormat(id, codes.get(id)));
}
