/** How much somebody may spend: at once, and again with every second. In points. */
export interface Allowance {
  readonly capacity: number;
  readonly perSecond: number;
}

/** A leaky bucket: what was poured in and hasn't leaked out yet, as of a moment in milliseconds. */
export interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** Points taken out of a bucket in advance, to be spent without asking it again. */
export interface Lease {
  readonly granted: number;
  /** When, by the bucket's clock. */
  readonly at: number;
  /** How full it was left. */
  readonly level: number;
}

/** What somebody wants of a bucket, and what they bring back of an earlier lease. */
export interface Wanted {
  /** Less than this is of no use. */
  readonly need: number;
  /** As much as would be welcome. */
  readonly wish: number;
  readonly unspent: number;
  /** When the unspent points were taken. */
  readonly takenAt: number;
}

export const empty: Bucket = { level: 0, at: 0 };

const leak = (amount: number, from: number, to: number, { perSecond }: Allowance): number =>
  Math.max(0, amount - (perSecond * Math.max(0, to - from)) / 1000);

/**
 * Takes a lease. Unspent points come back less what has leaked meanwhile: while they stood in the bucket, it leaked for them,
 * too, so giving all of them back would give away more than the bucket ever held.
 */
export function takeLease(bucket: Bucket, { need, wish, unspent, takenAt }: Wanted, now: number, allowance: Allowance): Lease {
  const at = Math.max(bucket.at, now);
  const level = Math.max(0, leak(bucket.level, bucket.at, at, allowance) - leak(unspent, takenAt, at, allowance));
  const room = allowance.capacity - level;
  const granted = need <= room ? Math.max(need, Math.min(wish, room)) : 0;
  return { granted, at, level: level + granted };
}

/** Whole seconds until a bucket has room for a need. */
export const secondsUntil = (need: number, level: number, { capacity, perSecond }: Allowance): number =>
  Math.max(1, Math.ceil((level + need - capacity) / perSecond));
