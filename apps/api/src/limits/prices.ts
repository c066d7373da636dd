/** What is counted, in tenths of a point, so that sums stay whole numbers. */
export const prices = {
  /** Any request, for being read, checked and answered. */
  request: 10,
  /** Each field at the top of a mutation: a transaction, or a password's hash. */
  mutation: 100,
  /** Each field at the top of a subscription, once; what it delivers costs nothing more. */
  subscription: 100,
  /** An object, each one of a list. */
  object: 10,
  /** A scalar, an enum or a list of them. */
  leaf: 1,
  /** A document that can't be executed has been parsed and validated all the same. */
  invalid: 100,
} as const;

/** Whole points, in the reader's disfavour. */
export const points = (tenths: number): number => Math.ceil(tenths / 10);
