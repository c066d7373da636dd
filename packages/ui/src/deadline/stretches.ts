import { type Instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import type { ReasonKey } from '@gridvoice/domain/labels/reasons';
import { type Axis, overdueUntil, shareOf } from './axis.js';
import { laterLeg } from './promise.js';
import type { DrawnSegment, ToldClock, ToldPause } from './told-clock.js';

/** What a stretch is drawn as. EARLIER is time that counted toward a limit which a later one has overtaken. */
export const stretchKinds = [
  'COUNTED',
  'START_DAY',
  'START_MONTH',
  'START_QUARTER',
  'WEEKEND',
  'HOLIDAY',
  'PAUSE',
  'EARLIER',
  'OVERDUE',
] as const;
export type StretchKind = (typeof stretchKinds)[number];

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: StretchKind;
  /** Why; empty where nobody gave a reason. */
  readonly text: string;
  readonly pause: ToldPause | null;
}

/** A stretch, or the part of it before or after the marker, in shares of the axis. */
export interface Piece extends Stretch {
  readonly left: number;
  readonly width: number;
  readonly past: boolean;
}

/** The pause that a stretch begins in, or else touches. */
function pauseOf({ from, to }: DrawnSegment, { pauses = [] }: ToldClock): ToldPause | null {
  const begun = pauses.find((pause) => pause.from <= from && from < pause.until);
  return begun ?? pauses.find((pause) => pause.from < to && from < pause.until) ?? null;
}

/** What time that isn't counted is drawn as, by the reason's key. */
const skippedKinds: Readonly<Partial<Record<string, StretchKind>>> = {
  startDay: 'START_DAY',
  partMonth: 'START_MONTH',
  partQuarter: 'START_QUARTER',
  weekend: 'WEEKEND',
  holiday: 'HOLIDAY',
  pausedForCustomer: 'PAUSE',
  pausedForForceMajeure: 'PAUSE',
} satisfies Partial<Record<ReasonKey, StretchKind>>;

function kindOf(segment: DrawnSegment, clock: ToldClock): StretchKind {
  // A reason this version doesn't know is drawn as a day that isn't worked.
  if (!segment.counted) return skippedKinds[segment.because] ?? 'HOLIDAY';
  const leg = laterLeg(clock);
  return leg && segment.to <= leg.from ? 'EARLIER' : 'COUNTED';
}

/** Everything between start and end in order: the clock's own stretches, and after them the time overdue. */
export function stretchesOf(clock: ToldClock, now: Instant): Stretch[] {
  const told = clock.segments.map((segment, index): Stretch => {
    const kind = kindOf(segment, clock);
    // The day of the start doesn't count at all, so that its box is drawn whole however late it started.
    const from = index === 0 && kind.startsWith('START') ? startOfDay(localDay(segment.from)) : segment.from;
    return { from, to: segment.to, text: segment.text, kind, pause: kind === 'PAUSE' ? pauseOf(segment, clock) : null };
  });
  const until = overdueUntil(clock, now);
  if (until === null || until <= clock.dueAt) return told;
  return [...told, { from: clock.dueAt, to: until, kind: 'OVERDUE', text: '', pause: null }];
}

/** The stretches cut at the marker, so that what is past can look different from what is to come. */
export function piecesOf(stretches: readonly Stretch[], axis: Axis, marker: Instant): Piece[] {
  const cut = ({ from, to }: Stretch): [Instant, Instant][] =>
    from < marker && marker < to
      ? [
          [from, marker],
          [marker, to],
        ]
      : [[from, to]];
  return stretches
    .flatMap((stretch) => cut(stretch).map(([from, to]) => ({ ...stretch, from, to, past: to <= marker })))
    .map((part) => {
      const left = shareOf(part.from, axis);
      return { ...part, left, width: shareOf(part.to, axis) - left };
    })
    .filter(({ width }) => width > 0);
}
