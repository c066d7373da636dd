import type { WordGroup } from '@gridvoice/domain/labels/words';
import type { DemandOutcome } from '@gridvoice/domain/lifecycle/feedback';
import type { MessageKey } from '../../locales/messages.js';
import type { FactsForm } from '../filing/facts-form.js';

/** What became of one demand, as it stands in the form; null while nothing is chosen. */
export interface Answer {
  readonly demand: number;
  readonly outcome: DemandOutcome | null;
  readonly text: string;
}

/** What stands in a field: texts as typed, times as local texts, empty or null where nothing was entered. */
export type FieldValue = string | boolean | null | readonly string[] | readonly Answer[] | FactsForm;
export type Values = Record<string, FieldValue>;

/** The values of a choice; `heading` where they fall into groups. */
export interface Options {
  readonly heading?: string;
  readonly values: readonly string[];
}

interface FieldBase {
  /** Its name in the form. */
  readonly name: string;
  /** Where its value goes in the mutation's arguments, dotted; null where it only steers the form. */
  readonly path: string | null;
  readonly label: MessageKey;
  readonly required?: true;
}
type FieldOf<Kind extends string, Initial extends FieldValue, Detail = unknown> = FieldBase &
  Readonly<Detail> & { readonly kind: Kind; readonly initial: Initial };

/** A field as data; one component shows each kind. */
export type Field =
  | FieldOf<'line' | 'long' | 'lines' | 'date' | 'moment', string>
  | FieldOf<'number', string, { least: number; most: number }>
  | FieldOf<'tick', boolean>
  | FieldOf<'yesNo', boolean | null>
  | FieldOf<'choice', string | null, { words: WordGroup; options: readonly Options[] }>
  | FieldOf<'several', readonly string[], { words: WordGroup; values: readonly string[] }>
  | FieldOf<'answers', readonly Answer[], { demands: readonly string[] }>
  | FieldOf<'facts', FactsForm, { before: FactsForm; isOutage: boolean }>;
