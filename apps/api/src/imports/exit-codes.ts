/** What a shell script may branch on. */
export const exitCodes = {
  /** Every row is accounted for. */
  done: 0,
  /** Rows were refused, and `--strict` was given. */
  refused: 1,
  /** File, mapping or arguments can't be used, or something failed on the way. */
  failed: 2,
  /** Stopped by a signal; the same command continues. */
  stopped: 130,
} as const;
