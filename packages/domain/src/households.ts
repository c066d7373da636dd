import { hour, type Instant } from './instant.js';

/** What a household may be known by, as written down. */
export interface HouseholdTraces {
  readonly account?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
}

/** A message, by whom it came; null where nothing tells. */
export interface HouseholdReport {
  readonly household: string | null;
  readonly receivedAt: Instant;
}

/**
 * What tells one household from another (GR-9): its account, else its address, else its phone; null when nothing does. Written
 * differently it is still the same: full-width characters are read as half-width, small letters as capitals, blanks as nothing, and of
 * a phone the digits alone, without 86 before a mobile number. Personal, so it is for comparing and not for keeping as it is.
 */
export function householdKey({ account, address, phone }: HouseholdTraces): string | null {
  return tagged('account', plainText(account)) ?? tagged('address', plainText(address)) ?? tagged('phone', phoneDigits(phone));
}

const tagged = (kind: string, text: string): string | null => (text === '' ? null : `${kind}:${text}`);

/** An account or an address to be compared, however it was written. */
export const plainText = (text = ''): string => text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** A phone to be compared: its digits, without 86 before a mobile number. */
export const phoneDigits = (text?: string): string =>
  plainText(text)
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');

/** The distinct households among the reports received within so many days of 24 h before the newest; one nobody can tell isn't counted. */
export function householdsWithin(reports: readonly HouseholdReport[], windowDays: number): ReadonlySet<string> {
  const newest = reports.reduce((latest, { receivedAt }) => Math.max(latest, receivedAt), Number.NEGATIVE_INFINITY);
  const known = reports.flatMap(({ household, receivedAt }) => {
    return household !== null && newest - receivedAt <= windowDays * 24 * hour ? [household] : [];
  });
  return new Set(known);
}

/** How many they are: nine messages from five people are five (GR-9). */
export const countHouseholds = (reports: readonly HouseholdReport[], windowDays: number): number =>
  householdsWithin(reports, windowDays).size;

/** Households without power: the most that operations counted, that were stated, or that complained; the one that complains at least. */
export function affectedHouseholds(figures: {
  readonly counted?: number | undefined;
  readonly stated?: number | undefined;
  readonly complainants?: number | undefined;
}): number {
  return Math.max(1, figures.counted ?? 0, figures.stated ?? 0, figures.complainants ?? 0);
}

/**
 * Households that complain jointly: whoever signed and whoever sent in a ticket of that incident and category, each once. A stated
 * figure may be higher, since not everyone is known by name; it never makes them fewer.
 */
export function jointHouseholds(joint: {
  readonly signatories: Iterable<string>;
  readonly reports: Iterable<string>;
  readonly stated?: number | undefined;
}): number {
  return Math.max(new Set([...joint.signatories, ...joint.reports]).size, joint.stated ?? 0);
}
