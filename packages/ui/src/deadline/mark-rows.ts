import { type DrawnWidth, drawnWidths, emsOf } from './text-width.js';

export interface Placing {
  /** 0 is the row next to the line of time. */
  readonly row: number;
  /** Which point of the label stands over its moment, 0 its left end, 1 its right end: labels near an end slide inwards. */
  readonly anchor: number;
}

const fontSize = 12;
const padding = 26;
const gap = 8;

/** About how wide a label is drawn, in pixels. */
export const labelLength = (text: string, width: DrawnWidth): number =>
  Math.min(drawnWidths[width], emsOf(text) * fontSize + padding);

/** Puts labels into as few rows as keep them apart, the earlier in the list nearer to the line. */
export function placeMarks(marks: readonly { share: number; text: string }[], width: DrawnWidth): Placing[] {
  const pixels = drawnWidths[width];
  const rows: [number, number][][] = [];
  return marks.map(({ share, text }) => {
    const length = labelLength(text, width);
    const start = Math.min(Math.max(0, share * pixels - length / 2), pixels - length);
    const free = rows.findIndex((row) => row.every(([from, to]) => start + length + gap <= from || to + gap <= start));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]?.push([start, start + length]);
    return { row, anchor: (share * pixels - start) / length };
  });
}
