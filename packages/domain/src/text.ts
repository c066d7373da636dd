import type { RefusalKey } from './labels/refusals.js';

type ReadText = { readonly text: string } | { readonly because: RefusalKey; readonly values?: Readonly<Record<string, number>> };

// Control characters other than tab and line feed, non-characters, and halves of surrogate pairs.
const unreadable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
// Blanks and what prints nothing at all, such as zero-width spaces.
const invisible = /^[\s\p{Cf}]*$/u;

/** A text a person wrote: CRLF and CR read as LF, trimmed, 1 to `longest` characters, nothing unreadable in it. */
export function readText(raw: string, longest: number): ReadText {
  // Bounded before anything scans it, so that ten megabytes cost nothing.
  if (raw.length > longest * 4 + 1_000) return { because: 'tooLong', values: { most: longest } };
  const text = raw.replace(/\r\n?/g, '\n').trim();
  if (unreadable.test(text)) return { because: 'notText' };
  if (invisible.test(text)) return { because: 'empty' };
  if ([...text].length > longest) return { because: 'tooLong', values: { most: longest } };
  return { text };
}
