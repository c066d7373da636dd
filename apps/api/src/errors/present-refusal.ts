import { refusalText } from '@gridvoice/domain/labels/refusals';
import type { Language } from '@gridvoice/domain/language';
import type { FieldError, Refusal, UnmetCondition } from '@gridvoice/domain/lifecycle/refusal';
import type { CodedError } from './coded-error.js';
import type { Holder } from './task-holder.js';

/** What the reader gets of an error whose code is known. */
export interface Shown {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function showField({ path, rule, because, values }: FieldError, language: Language) {
  return { path, ...(rule ? { rule } : {}), message: refusalText(because, language, values) };
}

function showUnmet({ rule, because, values }: UnmetCondition, language: Language) {
  return { rule, message: refusalText(because, language, values) };
}

/** A domain refusal in the reader's language; `holder` for a task that someone else has. */
export function presentRefusal({ code, because, details }: Refusal, language: Language, holder?: Holder): Shown {
  const { fields, rules, unmet, values } = details;
  const words = holder ? { ...values, holder: holder.name } : values;
  return {
    message: refusalText(because, language, words),
    extensions: {
      code,
      ...(fields?.length ? { fields: fields.map((field) => showField(field, language)) } : {}),
      ...(rules?.length ? { rules } : {}),
      ...(unmet?.length ? { unmet: unmet.map((condition) => showUnmet(condition, language)) } : {}),
      ...(holder ? { holder } : {}),
    },
  };
}

/** An error of the API itself in the reader's language. */
export function presentCoded(error: CodedError, language: Language): Shown {
  const fields = error.fields.map(({ path, text }) => ({ path, message: text[language] }));
  return {
    message: error.text[language],
    extensions: { ...error.details, code: error.code, ...(fields.length ? { fields } : {}) },
  };
}
