import { type Day, dayText, parseDay } from './instant.js';
import type { RuleId } from './rules/catalogue.js';

/** Cited where a number is refused. */
export const numberRule: RuleId = 'CH-6';

interface NumberParts {
  /** Local date of receipt. */
  readonly day: Day;
  /** Six digits of the administrative division; null where it isn't known. */
  readonly region: string | null;
  /** Counts per date and region, from 1. Gaps are allowed. */
  readonly sequence: number;
}

/**
 * `20260213-320100-00042-8`: date, region, sequence, check digit (ISO 7064 MOD 11,10 over all digits before it).
 * The check digit catches every wrong digit and 98 % of swapped neighbours, as people misread and mistype them.
 * @throws RangeError for a region that isn't six digits or a sequence that isn't a whole number from 1.
 */
export function complaintNumber({ day, region, sequence }: NumberParts): string {
  if (region !== null && !/^\d{6}$/.test(region)) throw new RangeError(`region ${region} is not six digits`);
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`${sequence} is no sequence number`);
  const body = [dayText(day).replaceAll('-', ''), region ?? '000000', String(sequence).padStart(5, '0')].join('-');
  return `${body}-${checkDigit(body)}`;
}

/** Well-formed, of a date that exists, and its check digit right. Says nothing of whether the complaint exists. */
export function isComplaintNumber(text: string): boolean {
  const match = /^((\d{4})(\d{2})(\d{2})-\d{6}-\d{5,16})-(\d)$/.exec(text);
  if (!match) return false;
  const [, body = '', year, month, date, check] = match;
  return parseDay(`${year}-${month}-${date}`) !== null && String(checkDigit(body)) === check;
}

/** ISO 7064 MOD 11,10 over the digits of a text. */
export function checkDigit(body: string): number {
  let product = 10;
  for (const digit of body.replaceAll('-', '')) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}
