import { type Day, day, hour, type Instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';

/** A stretch of a clock, its reason already in words. */
export interface DrawnSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly counted: boolean;
  readonly rule: string;
  readonly text: string;
}

/** A segment of a working-day clock with the columns of days it covers, the first column being 1. */
export interface DayRun extends DrawnSegment {
  readonly column: number;
  readonly days: number;
}

export interface DayDrawing {
  readonly days: readonly Day[];
  readonly runs: readonly DayRun[];
  /** Working days that counted, and days after the start's own that didn't. */
  readonly counted: number;
  readonly skipped: number;
}

/** The last local date a stretch touches: one that ends at 24:00 doesn't touch the next. */
const lastDay = (to: Instant): Day => localDay((to - 1) as Instant);

/** Lays a working-day clock out in columns of whole days. */
export function layOutDays(segments: readonly DrawnSegment[]): DayDrawing {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return { days: [], runs: [], counted: 0, skipped: 0 };
  const start = localDay(first.from);
  const days = Array.from({ length: lastDay(last.to) - start + 1 }, (_, index) => day(start + index));
  const runs = segments.map((segment): DayRun => {
    const column = localDay(segment.from) - start + 1;
    return { ...segment, column, days: lastDay(segment.to) - localDay(segment.from) + 1 };
  });
  const sum = (counted: boolean): number =>
    runs.filter((run) => run.counted === counted && run.column > 1).reduce((total, run) => total + run.days, 0);
  return { days, runs, counted: sum(true), skipped: sum(false) };
}

/** Where a moment lies between two others, 0 to 1. */
export const shareOf = (at: Instant, from: Instant, to: Instant): number =>
  Math.min(1, Math.max(0, (at - from) / Math.max(1, to - from)));

export interface HourTick {
  readonly at: Instant;
  readonly share: number;
  readonly midnight: boolean;
}

const steps = [10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour];

/** Round local times between start and due, at most eight, none so near an end that its label would touch it. */
export function hourTicks(from: Instant, to: Instant): HourTick[] {
  const step = steps.find((candidate) => (to - from) / candidate <= 8) ?? 24 * hour;
  const base = startOfDay(localDay(from));
  const ticks: HourTick[] = [];
  for (let at = base; at < to; at = (at + step) as Instant) {
    const share = shareOf(at, from, to);
    if (at > from && share > 0.1 && share < 0.88) ticks.push({ at, share, midnight: startOfDay(localDay(at)) === at });
  }
  return ticks;
}
