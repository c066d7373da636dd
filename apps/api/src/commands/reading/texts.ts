import { badInput, type FieldError } from '@gridvoice/domain/lifecycle/refusal';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import type { RuleId } from '@gridvoice/domain/rules/catalogue';
import { readText } from '@gridvoice/domain/text';
import { type Chance, type PersonalValue, seal } from '../../personal/seal.js';

/** Characters that a note, reason or report may have. */
const longestNote = 2_000;
/** Characters that what the customer is told may have. */
export const longestAnswer = 10_000;

interface Asked {
  /** The rule that asks for the text. */
  readonly rule?: RuleId;
  readonly longest?: number;
}

/** Stands where a text couldn't be read; `finish` keeps it from going anywhere. */
const unread: PersonalRef = { id: '', hash: '' };

/** Reads the free texts of one request and puts them aside, sealed; what is wrong with any of them is gathered. */
export class Texts {
  readonly sealed: PersonalValue[] = [];
  readonly #chance: Chance;
  readonly #errors: FieldError[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** What may stay in the ledger for a value that has been read already. */
  keep(field: string, value: string): PersonalRef {
    const { ref, kept } = seal(field, value, this.#chance);
    this.sealed.push(kept);
    return ref;
  }

  /** @param path of the mutation's argument */
  required(path: string, value: string, { rule, longest = longestNote }: Asked = {}): PersonalRef {
    const read = readText(value, longest);
    if ('text' in read) return this.keep(path, read.text);
    this.refuse({ path, ...(rule && { rule }), ...read });
    return unread;
  }

  /** Blank is as good as left out. */
  optional(path: string, value: string | null | undefined, asked: Asked = {}): PersonalRef | null {
    return value === null || value === undefined || value.trim() === '' ? null : this.required(path, value, asked);
  }

  refuse(error: FieldError): void {
    this.#errors.push(error);
  }

  /** @throws Refusal BAD_USER_INPUT naming every bad field */
  finish(): void {
    if (this.#errors.length > 0) throw badInput(this.#errors);
  }
}
