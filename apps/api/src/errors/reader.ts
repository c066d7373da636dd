import type { Language } from '@gridvoice/domain/language';

/** Who reads an answer: in which language, and under which id its request is logged. */
export interface Reader {
  readonly language: Language;
  readonly requestId: string;
}
