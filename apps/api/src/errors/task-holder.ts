import type { Refusal } from '@gridvoice/domain/lifecycle/refusal';

/** A member as an error may show them. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

/** TASK_ALREADY_CLAIMED with the holder's name, which the domain doesn't know. */
export class HeldTask extends Error {
  readonly refusal: Refusal;
  readonly holder: Holder;

  constructor(refusal: Refusal, holder: Holder) {
    super(refusal.message);
    this.name = 'HeldTask';
    this.refusal = refusal;
    this.holder = holder;
  }
}
