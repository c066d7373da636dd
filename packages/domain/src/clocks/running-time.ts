import { after, type Instant } from '../instant.js';
import type { Reason } from '../reason.js';
import type { ClockSegment, Due, Pause } from './clock.js';
import { pauseReason } from './paused-days.js';

/** Time that runs round the clock, but not in pauses: `length` milliseconds of it after `from`. */
export function runningTimeDue(from: Instant, length: number, reason: Reason, pauses: readonly Pause[]): Due {
  const segments: ClockSegment[] = [];
  let at = from;
  let left = length;
  const run = (to: Instant): void => {
    if (to > at) segments.push({ from: at, to, counted: true, reason });
    left -= to - at;
    at = to;
  };
  for (const pause of pauses) {
    const rests = Math.max(pause.from, at) as Instant;
    if (pause.until <= rests) continue;
    // What is due at the very moment a pause begins is due before it.
    if (rests >= after(at, left)) break;
    run(rests);
    segments.push({ from: at, to: pause.until, counted: false, reason: pauseReason(reason.rule, pause) });
    at = pause.until;
  }
  run(after(at, left));
  return { dueAt: at, provisional: false, segments };
}
