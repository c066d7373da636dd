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

/** Points taken out of a bucket in advance, to be spent without asking it again; and the bucket as it was left. */
export interface Lease extends Bucket {
  readonly granted: number;
}

/** What somebody wants of a bucket, and what they bring back of an earlier lease. */
export interface Wanted {
  /** Less than this is of no use. */
  readonly need: number;
  /** As much as would be welcome. */
  readonly wish: number;
  readonly unspent: number;
}

export const empty: Bucket = { level: 0, at: 0 };

/**
 * Takes a lease. Unspent points come back whole, though the bucket may have leaked for them meanwhile: a lease is either spent or
 * brought back, so at most one lease per holder ever gets through beyond capacity and leak.
 */
export function takeLease(bucket: Bucket, { need, wish, unspent }: Wanted, now: number, allowance: Allowance): Lease {
  const at = Math.max(bucket.at, now);
  const leaked = Math.max(0, bucket.level - (allowance.perSecond * (at - bucket.at)) / 1000);
  const level = Math.max(0, leaked - unspent);
  const room = allowance.capacity - level;
  const granted = need <= room ? Math.max(need, Math.min(wish, room)) : 0;
  return { granted, at, level: level + granted };
}

/** Whole seconds until a bucket has room for a need. */
export const secondsUntil = (need: number, level: number, { capacity, perSecond }: Allowance): number =>
  Math.max(1, Math.ceil((level + need - capacity) / perSecond));
