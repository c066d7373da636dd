import type { Bilingual } from '@gridvoice/domain/language';
import type { ErrorCode } from './codes.js';

/** A bad field of an input, named in both languages until the reader's is known. */
export interface BadField {
  /** Dotted path, such as `input.customer.phone`. */
  readonly path: string;
  readonly text: Bilingual;
}

interface Details {
  readonly fields?: readonly BadField[];
  /** Goes into `extensions` as it is: `retryAfter`, `cursor` … */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * An error with a code of the contract that no domain rule decides: signing in, limits, cursors, the form of a request.
 * Its text is chosen where the reader's language is known.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly text: Bilingual;
  readonly fields: readonly BadField[];
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, text: Bilingual, { fields = [], extensions = {} }: Details = {}) {
    super(text.en);
    this.name = 'CodedError';
    this.code = code;
    this.text = text;
    this.fields = fields;
    this.details = extensions;
  }
}
