import { calendarDate, dayOf, type Instant, instant } from '@gridvoice/domain/instant';
import { fromWallClock } from './wall-clock.js';

/** A way to write a date, such as `yyyy/M/d H:mm:ss`. */
export interface DateFormat {
  readonly pattern: string;
  /** The moment, read as Asia/Shanghai unless the text carries an offset; null if the text isn't written so. */
  read(text: string): Instant | null;
}

type Part = 'year' | 'month' | 'date' | 'hour' | 'minute' | 'second' | 'fraction' | 'offset';

const tokens: Readonly<Record<string, readonly [part: Part, digits: string]>> = {
  yyyy: ['year', '(\\d{4})'],
  M: ['month', '(\\d{1,2})'],
  MM: ['month', '(\\d{2})'],
  d: ['date', '(\\d{1,2})'],
  dd: ['date', '(\\d{2})'],
  H: ['hour', '(\\d{1,2})'],
  HH: ['hour', '(\\d{2})'],
  m: ['minute', '(\\d{1,2})'],
  mm: ['minute', '(\\d{2})'],
  s: ['second', '(\\d{1,2})'],
  ss: ['second', '(\\d{2})'],
  SSS: ['fraction', '(\\d{1,3})\\d*'],
  X: ['offset', '(Z|[+-]\\d{2}:?\\d{2})'],
};

/** Compiles a pattern; null if it has letters that mean nothing, or lacks year, month or date. */
export function dateFormat(pattern: string): DateFormat | null {
  const parts: Part[] = [];
  let known = true;
  const source = pattern.trim().replace(/([A-Za-z])\1*|\s+|[^A-Za-z\s]/g, (piece) => {
    const token = tokens[piece];
    if (token) parts.push(token[0]);
    else if (/^[A-Za-z]/.test(piece) && piece !== 'T') known = false;
    return token ? token[1] : literal(piece);
  });
  const whole = (['year', 'month', 'date'] as const).every((part) => parts.includes(part));
  if (!known || !whole || new Set(parts).size < parts.length) return null;
  const expression = new RegExp(`^${source}$`);
  return { pattern, read: (text) => readParts(expression.exec(plain(text)), parts) };
}

const literal = (piece: string): string => (/^\s/.test(piece) ? ' ' : piece.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&'));

// Full-width digits and colons are read like the narrow ones.
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

function readParts(match: RegExpExecArray | null, parts: readonly Part[]): Instant | null {
  if (!match) return null;
  const text = (part: Part): string => match[parts.indexOf(part) + 1] ?? '';
  const number = (part: Part): number => (parts.includes(part) ? Number(text(part)) : 0);
  const wanted = { year: number('year'), month: number('month'), date: number('date') };
  const found = calendarDate(dayOf(wanted));
  if (found.month !== wanted.month || found.date !== wanted.date) return null;
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const fraction = parts.includes('fraction') ? Number(text('fraction').padEnd(3, '0')) : 0;
  const wallClock = dayOf(wanted) * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  return parts.includes('offset') ? instant(wallClock - offsetOf(text('offset'))) : fromWallClock(wallClock);
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
