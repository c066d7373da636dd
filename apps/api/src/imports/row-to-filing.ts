import { classify } from '@gridvoice/domain/category';
import { type Filing, type FilingBounds, type FilingCustomer, readFiling } from '@gridvoice/domain/filing';
import type { RefusalKey } from '@gridvoice/domain/labels/refusals';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { cellText, hasLostDigits } from './cell-text.js';
import type { RowProblemKey } from './labels/row-problems.js';
import { type Choice, type CustomerColumn, customerColumns, type Mapping } from './mapping/mapping.js';
import { fillTemplate } from './mapping/template.js';
import { readReceivedAt } from './received-at.js';
import type { SourceRow } from './source-row.js';
import { type TextTally, tidyText } from './tidy-text.js';

export interface RowProblem {
  /** Dotted path into the filing, or `sourceId`. */
  readonly field: string;
  /** The column it came from, where it is one column. */
  readonly column: string | undefined;
  readonly because: RowProblemKey | RefusalKey;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** What became of a row: a complaint that can be filed, or every reason why it can't. */
export type ReadRow =
  | { readonly row: number; readonly sourceId: string; readonly filing: Filing }
  | { readonly row: number; readonly sourceId: string | undefined; readonly problems: readonly RowProblem[] };

const longestId = 100;

/** Turns rows of a register into complaints by its mapping; the domain has the last word on each. */
export class RowReader {
  readonly #mapping: Mapping;
  readonly #bounds: FilingBounds;
  readonly #tally: TextTally;
  #problems: RowProblem[] = [];

  constructor(mapping: Mapping, bounds: FilingBounds, tally: TextTally) {
    this.#mapping = mapping;
    this.#bounds = bounds;
    this.#tally = tally;
  }

  read(source: SourceRow): ReadRow {
    this.#problems = [];
    const { row } = source;
    const sourceId = this.#sourceId(source);
    const checked = this.#checked(this.#filing(source));
    const problems = this.#problems;
    if (sourceId === undefined || checked === undefined || problems.length > 0) return { row, sourceId, problems };
    return { row, sourceId, filing: checked };
  }

  #sourceId(source: SourceRow): string | undefined {
    const { sourceId: column, register } = this.#mapping;
    const id = this.#exactText(source, column, 'sourceId');
    if (id === '') return this.#problem('sourceId', column, 'noSourceId');
    if (id.length > longestId) return this.#problem('sourceId', column, 'idTooLong', { most: longestId });
    return `${register}:${id}`;
  }

  /** What is missing is noted as a problem and left at a default, so that the domain can judge the rest all the same. */
  #filing(source: SourceRow): Filing {
    const { receivedAt: received, matter, region } = this.#mapping;
    const at = readReceivedAt(source.cells.get(received.column), received.formats);
    if ('because' in at) this.#problem('receivedAt', received.column, at.because, at.values);
    return {
      channel: this.#choice(source, 'channel', this.#mapping.channel) ?? 'WEB',
      ...this.#classification(source),
      matter: fillTemplate(matter, (column) => this.#text(source, column)),
      receivedAt: 'at' in at ? at.at : undefined,
      customer: this.#customer(source),
      region: region && this.#region(source, region),
    };
  }

  #classification(source: SourceRow): Pick<Filing, 'category' | 'subcategory'> {
    const subcategory = this.#choice(source, 'subcategory', this.#mapping.subcategory);
    const category = this.#mapping.category && this.#choice(source, 'category', this.#mapping.category);
    if (subcategory === undefined) return { category: 'OTHER', subcategory: 'UNSPECIFIED' };
    return { category: category ?? classify(subcategory).category, subcategory };
  }

  #customer(source: SourceRow): FilingCustomer {
    const customer: Partial<Record<CustomerColumn, string>> = {};
    for (const name of customerColumns) {
      const column = this.#mapping.customer[name];
      const text = column === undefined ? '' : this.#exactText(source, column, `customer.${name}`);
      if (text !== '') customer[name] = text;
    }
    return customer.name === undefined ? { ...customer, anonymous: true } : customer;
  }

  /** Unlike the others it may be unknown. */
  #region(source: SourceRow, region: Choice<string>): string | undefined {
    const isEmpty = 'column' in region && cellText(source.cells.get(region.column)).trim() === '';
    return isEmpty ? region.fallback : this.#choice(source, 'region', region);
  }

  #choice<T>(source: SourceRow, field: string, choice: Choice<T>): T | undefined {
    if ('fixed' in choice) return choice.fixed;
    const text = this.#text(source, choice.column).trim();
    const value = (text === '' ? undefined : choice.lookUp(text)) ?? choice.fallback;
    if (value !== undefined) return value;
    return text === ''
      ? this.#problem(field, choice.column, 'noValue')
      : this.#problem(field, choice.column, 'unknownValue', { text: text.slice(0, 40) });
  }

  #text(source: SourceRow, column: string): string {
    return tidyText(cellText(source.cells.get(column)), this.#tally);
  }

  /** A text that has to be right to the last digit: an id, a phone number. */
  #exactText(source: SourceRow, column: string, field: string): string {
    if (hasLostDigits(source.cells.get(column))) this.#problem(field, column, 'digitsLost');
    return this.#text(source, column).trim();
  }

  #checked(filing: Filing): Filing | undefined {
    try {
      return readFiling(filing, this.#bounds);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const { path, because, values } of error.details.fields ?? [])
        this.#problem(path, columnOf(this.#mapping, path), because, values);
      return undefined;
    }
  }

  #problem(field: string, column: string | undefined, because: RowProblem['because'], values?: RowProblem['values']): undefined {
    this.#problems.push({ field, column, because, values });
    return undefined;
  }
}

/** The column that a field of the filing was read from, for the report. */
export function columnOf(mapping: Mapping, field: string): string | undefined {
  const { channel, category, subcategory, region } = mapping;
  const choice = new Map<string, Choice<unknown> | undefined>(Object.entries({ channel, category, subcategory, region })).get(
    field,
  );
  if (choice && 'column' in choice) return choice.column;
  if (field === 'sourceId') return mapping.sourceId;
  if (field === 'receivedAt') return mapping.receivedAt.column;
  if (field === 'matter') return mapping.matter.pieces.flatMap((piece) => ('column' in piece ? [piece.column] : [])).join(' + ');
  const name = customerColumns.find((known) => field === `customer.${known}`);
  return name === undefined ? undefined : mapping.customer[name];
}
