import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockTimeline } from '../src/clocks/clock.js';
import { type GivenDocuments, readGiven } from '../src/vectors/given.js';
import { readTimeline } from '../src/vectors/print-clock.js';
import { momentOf } from '../src/vectors/spelling.js';
import type { VectorCase, VectorClock, VectorDue, VectorFile, VectorTimeline } from '../src/vectors/vector.js';

export const folder = join(import.meta.dirname, '../vectors');
export const themes = ['grading', 'severity', 'households', 'calendar', 'clocks', 'pauses', 'profiles'] as const;

export const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
export const jsonOf = <T>(name: string): T => JSON.parse(textOf(name)) as T;

export const fileOf = (theme: string): VectorFile => jsonOf(`${theme}.json`);
export const allCases = (): VectorCase[] => themes.flatMap((theme) => fileOf(theme).cases);

/** The documents on disk and nothing else. */
export const givenOnDisk = () =>
  readGiven({
    policies: jsonOf<Pick<GivenDocuments, 'policies'>>('policies.json').policies,
    calendars: jsonOf<Pick<GivenDocuments, 'calendars'>>('calendars.json').calendars,
  });

/** A due time that a case expects, with all that decides it. */
export interface DueOnDisk {
  readonly id: string;
  readonly calendar: string;
  readonly given: VectorTimeline | VectorClock;
  readonly timeline: ClockTimeline;
  readonly expect: VectorDue;
  readonly dueAt: number;
}

const dueOnDisk = (vector: VectorCase, calendar: string, given: DueOnDisk['given'], expect: VectorDue): DueOnDisk => ({
  ...{ id: vector.id, calendar, given, timeline: readTimeline(given), expect },
  dueAt: momentOf(expect.dueAt),
});

/** Every due time in a case: that of a calculation, or those of a ticket's clocks after every step. */
export function duesOf(vector: VectorCase): DueOnDisk[] {
  if (vector.kind === 'due') return [dueOnDisk(vector, vector.calendar, vector.clock, vector.expect)];
  if (vector.kind !== 'ticket') return [];
  let calendar = vector.calendar;
  return [{ expect: vector.expect }, ...vector.steps].flatMap((step) => {
    if ('calendar' in step && step.calendar !== undefined) calendar = step.calendar;
    const clocks = 'refused' in step.expect ? [] : (step.expect.clocks ?? []);
    return clocks.map((clock) => dueOnDisk(vector, calendar, clock, clock));
  });
}
