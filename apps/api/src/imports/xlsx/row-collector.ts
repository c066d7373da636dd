import type { CellValue, RawRow } from '../source-row.js';
import { Unreadable } from '../unreadable.js';
import { cellValue, type SheetContext } from './cell-value.js';
import type { XmlAttributes, XmlHandlers } from './xml-events.js';

const maxRowText = 2 ** 20;
const maxColumn = 16_384;

/** Collects the rows of a worksheet from its XML events. Rows and cells may leave out where they are: then they follow. */
export class RowCollector implements XmlHandlers {
  readonly #context: SheetContext;
  #finished: RawRow[] = [];
  #row = 0;
  #cells = new Map<number, CellValue>();
  #rowText = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #text = '';
  #collecting = false;
  #phonetic = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** The rows finished since the last time. */
  take(): RawRow[] {
    const rows = this.#finished;
    this.#finished = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'rPh') this.#phonetic += 1;
    this.#collecting = name === 'v' || (name === 't' && this.#phonetic === 0);
  }

  text(text: string): void {
    if (!this.#collecting) return;
    this.#text += text;
    this.#count(text.length);
  }

  close(name: string): void {
    this.#collecting = false;
    if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#finished.push({ row: this.#row, cells: this.#cells });
  }

  #openRow({ r }: XmlAttributes): void {
    this.#row = positive(r) ?? this.#row + 1;
    this.#cells = new Map();
    this.#column = -1;
    this.#rowText = 0;
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    this.#column = columnOf(r) ?? this.#column + 1;
    this.#type = t ?? 'n';
    this.#style = Number(s ?? 0);
    this.#text = '';
  }

  #closeCell(): void {
    if (this.#column >= maxColumn) throw new Unreadable('damaged', { detail: `row ${this.#row}, column ${this.#column + 1}` });
    const value = cellValue({ type: this.#type, style: this.#style, text: this.#text }, this.#context);
    // A shared text is counted here, for in the sheet it is only a number.
    if (this.#type === 's' && typeof value === 'string') this.#count(value.length);
    if (value !== null && value !== '') this.#cells.set(this.#column, value);
  }

  #count(length: number): void {
    this.#rowText += length;
    if (this.#rowText > maxRowText) throw new Unreadable('hugeText', { where: `#${this.#row}` });
  }
}

function positive(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** 0-based column of a reference such as `AB12`. */
function columnOf(reference: string | undefined): number | null {
  const letters = reference === undefined ? undefined : /^[A-Za-z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
