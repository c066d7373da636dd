import type { Response } from 'express';
import type { Charge } from '../limits/limiter.js';

/** Tells a client what a request cost and what is left, as draft-ietf-httpapi-ratelimit-headers has it; the quota's unit is the point. */
export function tellCost(response: Response, { told, refusal }: Charge): void {
  const { requested, remaining, capacity, restorePerSecond } = told;
  const seconds = (points: number): number => Math.ceil(points / restorePerSecond);
  response.setHeader('x-cost', requested);
  response.setHeader('ratelimit-policy', `"points";q=${capacity};w=${seconds(capacity)}`);
  response.setHeader('ratelimit', `"points";r=${Math.max(0, remaining)};t=${seconds(capacity - remaining)}`);
  if (refusal?.code === 'RATE_LIMITED') response.setHeader('retry-after', Number(refusal.details.retryAfter));
}
