import { after, type Instant, minute } from '../instant.js';
import type { Policy } from '../policy/policy.js';
import type { Reason } from '../reason.js';
import type { ClockSegment, Due } from './clock.js';

type Segments = readonly ClockSegment[];

/** A moment at which a clock warns, and what it then says; the rule is the clock's own. */
export interface WarningMark extends Pick<Reason, 'because' | 'values'> {
  readonly at: Instant;
}

/** Milliseconds that have counted toward the limit by a moment. */
export function countedUntil(segments: Segments, at: Instant): number {
  let counted = 0;
  for (const segment of segments) if (segment.counted) counted += Math.max(0, Math.min(segment.to, at) - segment.from);
  return counted;
}

/**
 * The moment at which `part` (0 to 1) of the time that counts has passed, to the nearest millisecond; where nothing counts for a while
 * then, the beginning of that while. The inverse of countedUntil.
 * @throws RangeError where nothing counts at all, or for another part
 */
export function momentAtPart(segments: Segments, part: number): Instant {
  if (!(part >= 0 && part <= 1)) throw new RangeError(`${part} is no part of a limit`);
  return momentAfter(segments, Math.round(totalOf(segments) * part));
}

const totalOf = (segments: Segments): number =>
  segments.reduce((total, { from, to, counted }) => total + (counted ? to - from : 0), 0);

/** The moment at which so many milliseconds have counted. */
function momentAfter(segments: Segments, time: number): Instant {
  let left = time;
  for (const { from, to, counted } of segments) {
    if (left === 0) return from;
    if (counted && left <= to - from) return after(from, left);
    if (counted) left -= to - from;
  }
  throw new RangeError('so much time never counts');
}

/**
 * When a clock warns before it runs out, in order (TL): after the policy's parts of its time, and so many minutes of counted time
 * before the end where there are more than so many in all. Never before or at the start, never when it is due; once per moment.
 */
export function warningMarks({ segments, dueAt }: Pick<Due, 'segments' | 'dueAt'>, warnings: Policy['warnings']): WarningMark[] {
  const total = totalOf(segments);
  const startedAt = segments[0]?.from;
  if (total === 0 || startedAt === undefined) return [];
  const marks = [...partMarks(segments, warnings), ...minuteMarks(segments, total, warnings)]
    .filter(({ at }) => at > startedAt && at < dueAt)
    .sort((one, other) => one.at - other.at);
  return marks.filter(({ at }, index) => at !== marks[index - 1]?.at);
}

const partMarks = (segments: Segments, { parts }: Policy['warnings']): WarningMark[] =>
  parts.map((part) => ({
    at: momentAtPart(segments, part),
    because: 'partOfLimitPassed',
    values: { percent: Math.round(part * 100) },
  }));

function minuteMarks(
  segments: Segments,
  total: number,
  { minutesBefore, ifLongerThanMinutes }: Policy['warnings'],
): WarningMark[] {
  const counted = total - minutesBefore * minute;
  if (total <= ifLongerThanMinutes * minute || counted <= 0) return [];
  return [{ at: momentAfter(segments, counted), because: 'minutesLeft', values: { minutes: minutesBefore } }];
}
