import { classify } from '../category.js';
import { dueOf } from '../clocks/due.js';
import type { Facts } from '../facts.js';
import { gradeComplaint } from '../grading.js';
import { affectedHouseholds, countHouseholds, householdKey, householdsWithin, jointHouseholds } from '../households.js';
import { type Day, day, dayText } from '../instant.js';
import { limitFor } from '../policy/limits.js';
import type { Given } from './given.js';
import { printDue, readTimeline } from './print-clock.js';
import { factsOf } from './read-command.js';
import { dateOf, momentOf, momentText } from './spelling.js';
import type { DaysCase, DueCase, HouseholdsCase, LimitCase, VectorDay } from './vector.js';

type Asked<Case extends { readonly expect: unknown }> = Omit<Case, 'expect'>;

export const runDue = ({ clock, calendar }: Asked<DueCase>, given: Given): DueCase['expect'] =>
  printDue(dueOf(clock.rule, readTimeline(clock), given.calendar(calendar)));

export function runLimit({ asked, policy, calendar: name }: Asked<LimitCase>, given: Given): LimitCase['expect'] {
  const calendar = given.calendar(name);
  const startedAt = momentOf(asked.startedAt);
  const chosen = limitFor(asked.rule, { ...asked, startedAt }, given.policy(policy), calendar);
  if (!chosen) return { limit: null, dueAt: null, provisional: false };
  const { limit, provisional } = chosen;
  const due = dueOf(asked.rule, { startedAt, legs: [{ from: startedAt, limit }], pauses: [] }, calendar);
  return { limit, dueAt: momentText(due.dueAt), provisional: provisional || due.provisional };
}

export function runDays({ calendar: name, from, to }: Asked<DaysCase>, given: Given): DaysCase['expect'] {
  const calendar = given.calendar(name);
  const [first, last] = [dateOf(from), dateOf(to)];
  const days = Array.from({ length: last - first + 1 }, (_, index): VectorDay => {
    const date = day(first + index);
    const { working, kind, holiday, provisional } = calendar.dayKind(date);
    return { date: dayText(date), working, kind, ...(holiday && { holiday }), provisional };
  });
  return { workingDays: calendar.countWorkingDays((first - 1) as Day, last), days };
}

/** As far as the day of the newest report. */
export function runHouseholds(asked: Asked<HouseholdsCase>, given: Given): HouseholdsCase['expect'] {
  const policy = given.policy(asked.policy);
  const { householdWindowDays: window } = policy;
  const reports = asked.reports.map(({ receivedAt, ...traces }) => ({
    household: householdKey(traces),
    receivedAt: momentOf(receivedAt),
  }));
  const facts = factsOf(asked.facts) as Facts;
  const complainants = countHouseholds(reports, window);
  const signatories = asked.signatories.flatMap((traces) => householdKey(traces) ?? []);
  const joint = jointHouseholds({ signatories, reports: householdsWithin(reports, window), stated: facts.jointHouseholds });
  const affected = affectedHouseholds({ counted: facts.householdsCounted, stated: facts.householdsAffected, complainants });
  const receivedAt = reports.reduce((newest, report) => Math.max(newest, report.receivedAt), 0) as (typeof reports)[0]['receivedAt'];
  const { subcategory } = asked;
  const graded = { subcategory, category: classify(subcategory).category, receivedAt, facts };
  const { grade, reasons } = gradeComplaint({ ...graded, incident: { complainants, jointHouseholds: joint } }, policy, receivedAt);
  return { complainants, joint, affected, grade, reasons };
}
