import { type InjectionKey, inject } from 'vue';
import type { FilingForm } from './filing-form.js';

/** The form that is being filled in, and what the server found wrong with it. */
export interface Filing {
  /** Reactive; the parts of the form write to it. */
  readonly form: FilingForm;
  /** The message for a field by its path in the API's input, such as `customer.phone`; empty where it is right. */
  readonly errorOf: (path: string) => string;
}

export const filingKey: InjectionKey<Filing> = Symbol('filing');

export function useFiling(): Filing {
  const filing = inject(filingKey);
  if (!filing) throw new Error('useFiling needs a filing page');
  return filing;
}
