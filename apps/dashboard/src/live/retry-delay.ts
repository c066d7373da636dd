const shortest = 500;
const longest = 15_000;

/**
 * How long to wait before attempt n (0, 1, 2 …): doubling from half a second, never more than 15 s, and spread between half
 * and all of that, so that a hundred screens don't come back in the same moment. `random` is 0 to 1.
 */
export function retryDelay(attempt: number, random: number): number {
  const full = Math.min(longest, shortest * 2 ** Math.min(attempt, 10));
  return Math.max(shortest, full * (0.5 + random / 2));
}
