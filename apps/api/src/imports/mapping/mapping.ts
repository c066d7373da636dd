import type { Category, Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import type { Reading } from '../open-register.js';
import type { DateFormat } from './date-format.js';

/** Where a value of a fixed list comes from: always the same, or looked up by what stands in a column. */
export type Choice<T> =
  | { readonly fixed: T }
  | {
      readonly column: string;
      /** The value that a cell's text stands for, if it stands for one. */
      readonly lookUp: (text: string) => T | undefined;
      /** For empty cells and those that stand for nothing. */
      readonly fallback: T | undefined;
      /** Every value it may come to, as far as they are known beforehand. */
      readonly possible: readonly T[];
    };

/** Columns joined by fixed text: `{subject}` stands for a column, the rest for itself. */
export interface Template {
  readonly pieces: readonly ({ readonly column: string } | { readonly text: string })[];
}

/** Which column of a register is what. */
export interface Mapping {
  /** Stands before every source id, so that the ids of two registers never collide. */
  readonly register: string;
  readonly reading: Reading;
  readonly sourceId: string;
  readonly receivedAt: { readonly column: string; readonly formats: readonly DateFormat[] };
  readonly matter: Template;
  readonly customer: Readonly<Partial<Record<CustomerColumn, string>>>;
  readonly channel: Choice<Channel>;
  /** Absent: it follows from the subcategory. */
  readonly category: Choice<Category> | undefined;
  readonly subcategory: Choice<Subcategory>;
  readonly region: Choice<string> | undefined;
}

export const customerColumns = ['name', 'phone', 'accountNumber', 'address'] as const;
export type CustomerColumn = (typeof customerColumns)[number];

/** Every column the mapping reads, each once. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const choices = [mapping.channel, mapping.category, mapping.subcategory, mapping.region];
  return [
    ...new Set([
      mapping.sourceId,
      mapping.receivedAt.column,
      ...mapping.matter.pieces.flatMap((piece) => ('column' in piece ? [piece.column] : [])),
      ...Object.values(mapping.customer),
      ...choices.flatMap((choice) => (choice && 'column' in choice ? [choice.column] : [])),
    ]),
  ];
}
