import { type Instant, localDay, startOfDay, weekday } from '@gridvoice/domain/instant';
import { type Axis, overdueUntil, shareOf } from './axis.js';
import { type DrawnSegment, endsWithADay, type ToldClock, type ToldPause } from './told-clock.js';

/** What a stretch is drawn as. EARLIER is the time before the limit that decides was set. */
export const stretchKinds = ['COUNTED', 'START_DAY', 'WEEKEND', 'HOLIDAY', 'PAUSE', 'EARLIER', 'OVERDUE'] as const;
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

/** The pause that a stretch belongs to: a clock of days leaves out whole days only, so there it must lie inside. */
function pauseOf({ from, to }: DrawnSegment, { limit, pauses = [] }: ToldClock): ToldPause | null {
  const inside = pauses.find((pause) => pause.from <= from && to <= pause.until);
  if (inside || endsWithADay(limit)) return inside ?? null;
  return pauses.find((pause) => pause.from < to && from < pause.until) ?? null;
}

/** Only Saturdays and Sundays. */
function isWeekend({ from, to }: DrawnSegment): boolean {
  const [first, last] = [localDay(from), localDay((to - 1) as Instant)];
  if (last - first > 1) return false;
  return [first, last].every((date) => weekday(date) === 0 || weekday(date) === 6);
}

function kindOf(segment: DrawnSegment, clock: ToldClock): StretchKind {
  if (segment.counted) return 'COUNTED';
  const days = endsWithADay(clock.limit);
  if (days && segment === clock.segments[0] && localDay(segment.from) === localDay((segment.to - 1) as Instant))
    return 'START_DAY';
  if (days && isWeekend(segment)) return 'WEEKEND';
  return days && !pauseOf(segment, clock) ? 'HOLIDAY' : 'PAUSE';
}

/** Everything between start and end in order: the clock's own stretches, what came before them, and the time overdue after. */
export function stretchesOf(clock: ToldClock, now: Instant): Stretch[] {
  const bare = { text: '', pause: null };
  const told = clock.segments.map((segment): Stretch => {
    const kind = kindOf(segment, clock);
    const pause = kind === 'PAUSE' ? pauseOf(segment, clock) : null;
    // The day of the start doesn't count at all, so that its box is drawn whole however late it started.
    const from = kind === 'START_DAY' ? startOfDay(localDay(segment.from)) : segment.from;
    return { from, to: segment.to, text: segment.text, kind, pause };
  });
  const first = told[0];
  if (first && first.from > clock.startedAt) told.unshift({ ...bare, from: clock.startedAt, to: first.from, kind: 'EARLIER' });
  const until = overdueUntil(clock, now);
  if (until !== null && until > clock.dueAt) told.push({ ...bare, from: clock.dueAt, to: until, kind: 'OVERDUE' });
  return told;
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
