import { calendarDate, type Day, hour, type Instant, localDay, minute, startOfDay, weekday } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { clockText, dateText, monthText } from '../local-time.js';
import { type Axis, shareOf } from './axis.js';
import { datesOf } from './day-boxes.js';
import { type DrawnWidth, drawnWidths, emsOf } from './text-width.js';

export interface Tick {
  readonly at: Instant;
  readonly share: number;
  readonly text: string;
  /** Midnight on an axis of times, the first of a month on one of dates. */
  readonly major: boolean;
  /** Where there is room to write its text. */
  readonly written: Readonly<Record<DrawnWidth, boolean>>;
}

const most = 8;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map((minutes) => minutes * minute);

function times({ from, to }: Axis): Instant[] {
  const step = steps.find((candidate) => (to - from) / candidate <= most) ?? 24 * hour;
  const first = startOfDay(localDay(from));
  const before = Math.floor((from - first) / step) + 1;
  const count = Math.ceil((to - first) / step) - before;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + (before + index) * step) as Instant);
}

const startsMonth = (date: Day): boolean => calendarDate(date).date === 1;
const chosenDates = {
  DAYS: () => false,
  WEEKS: (date: Day) => weekday(date) === 1,
  MONTHS: startsMonth,
} satisfies Record<Exclude<Axis['scale'], 'TIMES'>, (date: Day) => boolean>;

/** The round moments of an axis, none at its ends; texts that would touch the last one written are left out. */
export function ticksOf(axis: Axis, language: Language): Tick[] {
  const { scale } = axis;
  const moments = scale === 'TIMES' ? times(axis) : datesOf(axis).filter(chosenDates[scale]).map(startOfDay);
  const ticks = moments
    .filter((at) => at > axis.from && at < axis.to)
    .map((at) => ({ at, share: shareOf(at, axis), ...saidOf(at, axis, language) }));
  const written = { narrow: fitting(ticks, 'narrow'), wide: fitting(ticks, 'wide') };
  return ticks.map((tick) => ({ ...tick, written: { narrow: written.narrow.has(tick.at), wide: written.wide.has(tick.at) } }));
}

function saidOf(at: Instant, { scale }: Axis, language: Language): Pick<Tick, 'text' | 'major'> {
  const date = localDay(at);
  if (scale === 'MONTHS') return { text: monthText(date, language), major: calendarDate(date).month === 1 };
  if (scale !== 'TIMES') return { text: dateText(date, language), major: startsMonth(date) };
  const midnight = startOfDay(date) === at;
  return { text: midnight ? dateText(date, language) : clockText(at), major: midnight };
}

/** Which texts can stand side by side: the major ones first, since they say which day it is. */
function fitting(ticks: readonly Omit<Tick, 'written'>[], width: DrawnWidth): Set<Instant> {
  const pixels = drawnWidths[width];
  const taken: [number, number][] = [];
  const fits = ({ share, text }: Omit<Tick, 'written'>): boolean => {
    const half = (emsOf(text) * 12) / 2 + 6;
    const [from, to] = [share * pixels - half, share * pixels + half];
    if (from < -6 || to > pixels + 6 || taken.some(([start, end]) => from < end && start < to)) return false;
    taken.push([from, to]);
    return true;
  };
  return new Set(
    [...ticks]
      .sort((one, other) => Number(other.major) - Number(one.major))
      .filter(fits)
      .map(({ at }) => at),
  );
}
