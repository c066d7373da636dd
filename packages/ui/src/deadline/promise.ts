import type { ToldClock, ToldLeg, ToldLimit } from './told-clock.js';

/** It is no longer due when it was promised. */
export const isMoved = ({ promisedAt, dueAt }: ToldClock): boolean => promisedAt != null && promisedAt !== dueAt;

const sameLimit = (one: ToldLimit, other: ToldLimit): boolean =>
  one.unit === other.unit && (one.amount ?? null) === (other.amount ?? null) && (one.at ?? null) === (other.at ?? null);

/** The limit a rise of the grade added and that decides now (GR-6). */
export function laterLeg({ legs = [], limit }: ToldClock): ToldLeg | null {
  const [first, ...later] = legs;
  if (!first || sameLimit(first.limit, limit)) return null;
  return later.find((leg) => sameLimit(leg.limit, limit)) ?? null;
}

/** A time agreed with the customer that took the place of the promised limit (TL-5). */
export const isAppointment = (clock: ToldClock): boolean => clock.limit.unit === 'MOMENT' && isMoved(clock);
