import type { Bilingual } from '@gridvoice/domain/language';

/** Thrown by our scalars for a value they can't read; the text names what is expected. */
export class ExpectedValue extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'ExpectedValue';
    this.text = text;
  }
}
