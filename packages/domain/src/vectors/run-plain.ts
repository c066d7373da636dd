import { classify } from '../category.js';
import { dueOf } from '../clocks/due.js';
import type { Facts } from '../facts.js';
import { gradeComplaint } from '../grading.js';
import { affectedHouseholds, countHouseholds, householdKey, householdsWithin, jointHouseholds } from '../households.js';
import { day, dayText } from '../instant.js';
import { limitFor } from '../policy/limits.js';
import type { Given } from './given.js';
import { printDue, readTimeline } from './print-clock.js';
import { factsOf } from './read-command.js';
import { dateOf, momentOf, momentText } from './spelling.js';
import type { CaseHead, DaysCase, DueCase, HouseholdsCase, LimitCase, VectorCase, VectorDay } from './vector.js';

type Asked<Case extends VectorCase> = Omit<Case, 'expect' | keyof CaseHead<string>>;

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
  const { dayKind, countWorkingDays } = given.calendar(name);
  const [first, last] = [dateOf(from), dateOf(to)];
  const dates = Array.from({ length: last - first + 1 }, (_, index) => day(first + index));
  const exceptional = dates.flatMap((date): VectorDay[] => {
    const { kind, holiday } = dayKind(date);
    if (kind !== 'holiday' && kind !== 'makeUpWorkday') return [];
    return [{ date: dayText(date), kind, ...(holiday && { holiday }) }];
  });
  const provisional = dates.some((date) => dayKind(date).provisional);
  return { workingDays: countWorkingDays(day(first - 1), last), provisional, exceptional };
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
  const receivedAt = reports.reduce(
    (newest, report) => Math.max(newest, report.receivedAt),
    0,
  ) as (typeof reports)[0]['receivedAt'];
  const { subcategory } = asked;
  const graded = { subcategory, category: classify(subcategory).category, receivedAt, facts };
  const { grade, reasons } = gradeComplaint(
    { ...graded, incident: { complainants, jointHouseholds: joint } },
    policy,
    receivedAt,
  );
  return { complainants, joint, affected, grade, reasons };
}
