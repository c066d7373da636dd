import { dayText, hour, type Instant, instant, localDay, minute, parseDay, startOfDay } from '@gridvoice/domain/instant';

/** A `datetime-local` field's text as a moment in Asia/Shanghai, wherever the browser stands; null if it isn't one. */
export function readLocalInput(text: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(text);
  const date = match && parseDay(match[1] ?? '');
  if (!match || date === null) return null;
  return instant(startOfDay(date) + Number(match[2]) * hour + Number(match[3]) * minute);
}

/** A moment as the text of a `datetime-local` field: `2026-11-22T14:03`. */
export function localInput(at: Instant): string {
  const date = localDay(at);
  const minutes = Math.floor((at - startOfDay(date)) / minute);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dayText(date)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
