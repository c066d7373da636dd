import { startOfDay } from '@gridvoice/domain/instant';
import { dateTime } from '../../graphql/instants.js';

/** What is being published, and what the document starts as. */
export type Publishing =
  | { readonly what: 'policy'; readonly basis: string; readonly start: string }
  | { readonly what: 'year'; readonly start: string };

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** A version to follow another: its figures, a version of its own, in force from tomorrow on. */
export function policyToFollow(
  { version, document }: { version: string; document: string },
  tomorrow: Parameters<typeof startOfDay>[0],
): Publishing {
  const figures = JSON.parse(document) as Record<string, unknown>;
  return {
    what: 'policy',
    basis: version,
    start: pretty({ ...figures, version: `${version}-next`, effectiveFrom: dateTime(startOfDay(tomorrow)) }),
  };
}

/** The year after the last that is published, empty but for New Year's Day. */
export function yearToFollow(years: readonly { readonly year: number }[]): Publishing {
  const year = Math.max(...years.map((one) => one.year)) + 1;
  const newYear = `${year}-01-01`;
  return { what: 'year', start: pretty({ year, notice: '', holidays: [[newYear, newYear, 'NEW_YEAR']], makeUpDays: [] }) };
}
