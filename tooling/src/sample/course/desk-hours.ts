import { after, day, hour, type Instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';

/** Desks are staffed from 8:30 to 20:30, every day. */
const opens: number = 8.5 * hour;
const closes: number = 20.5 * hour;

export const openingOf = (at: Instant): Instant => after(startOfDay(localDay(at)), opens);
const closingOf = (at: Instant): Instant => after(startOfDay(localDay(at)), closes);
const nextMorning = (at: Instant): Instant => after(startOfDay(day(localDay(at) + 1)), opens);

/** The moment itself, or where nobody is at the desks, the next opening. */
export function atDesk(at: Instant): Instant {
  if (at < openingOf(at)) return openingOf(at);
  return at > closingOf(at) ? nextMorning(at) : at;
}

/** When the desks have been open for so many minutes since. */
export function afterOpen(from: Instant, minutes: number): Instant {
  let at = atDesk(from);
  for (let left = minutes * minute; ; at = nextMorning(at)) {
    const today = closingOf(at) - at;
    if (left <= today) return after(at, Math.round(left));
    left -= today;
  }
}

/** For how many minutes the desks are open between two moments. */
export function openMinutes(from: Instant, to: Instant): number {
  let open = 0;
  for (let at = atDesk(from); at < to; at = nextMorning(at)) open += Math.min(to, closingOf(at)) - at;
  return Math.max(0, open) / minute;
}

/** Two steps that must not have a night between them: the first waits for the morning of the second. */
export function sameDay(first: Instant, second: Instant): Instant {
  if (localDay(first) === localDay(second)) return first;
  const morning = after(openingOf(second), 12 * minute);
  return morning < second ? morning : after(second, -20 * minute);
}
