import { dayOf, hour, instant, startOfDay } from '@gridvoice/domain/instant';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { RootCause } from '@gridvoice/domain/root-causes';
import type { RuleId } from '@gridvoice/domain/rules/catalogue';
import { describe, expect, it } from 'vitest';
import { actorsOf } from '../src/demo/sample-requests.js';
import { type SampleComplaint, sampleComplaints } from '../src/sample/complaints.js';
import { findings } from '../src/sample/course/findings/table.js';
import { sampleUtility } from '../src/sample/utility.js';
import { lived } from './lived.js';

const now = instant(startOfDay(dayOf({ year: 2026, month: 8, date: 20 })) + 15.4 * hour);
const utility = sampleUtility();
const actorOf = actorsOf(utility.members);
const refusals: string[] = [];

function told(complaint: SampleComplaint): { complaint: SampleComplaint; ticket: Ticket }[] {
  try {
    return [{ complaint, ticket: lived(complaint, actorOf) }];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.push(`${complaint.key} ${complaint.filing.subcategory}: ${error.because} ${JSON.stringify(error.details)}`);
    return [];
  }
}

const courses = [...sampleComplaints(utility, { now, count: 1_000 })].flatMap(told);
const tickets = courses.map(({ ticket }) => ticket);
const clocks = tickets.flatMap((ticket) => ticket.clocks);
const count = (fits: (ticket: Ticket) => boolean): number => tickets.filter(fits).length;
const missed = (rule: RuleId): number => {
  const ended = clocks.filter((clock) => clock.rule === rule && (clock.state === 'MET' || clock.state === 'BREACHED'));
  return ended.filter(({ state }) => state === 'BREACHED').length / ended.length;
};

describe('the courses of the sample', () => {
  it('are accepted by the domain, every step of them', () => {
    expect(refusals).toEqual([]);
  });

  it('end closed for all but the last days (FB-4), some withdrawn, some unreached (FB-7), some not accepted (FB-3)', () => {
    const open = count(({ status }) => !['CLOSED', 'CANCELLED'].includes(status));
    expect(open).toBeGreaterThan(25);
    expect(open).toBeLessThan(80);
    expect(count(({ status }) => status === 'CANCELLED')).toBeGreaterThan(5);
    for (const outcome of ['CONFIRMED', 'UNREACHED', 'COMPLIANT_NOT_ACCEPTED'] as const) {
      expect(count(({ closure }) => closure?.outcome === outcome)).toBeGreaterThan(0);
    }
  });

  it('leave a ticket in every state that there is', () => {
    const states = new Set(tickets.map(({ status }) => status));
    expect([...states].sort()).toEqual(['AWAITING_CUSTOMER', 'CANCELLED', 'CLOSED', 'FED_BACK', 'IN_PROGRESS', 'OPEN']);
    expect(count(({ reopenedAt }) => reopenedAt !== null)).toBeGreaterThan(2);
    expect(count(({ severity }) => severity === 'SERIOUS')).toBeGreaterThan(2);
    expect(count(({ direction, closure }) => direction !== null && closure === null)).toBeGreaterThan(1);
    expect(clocks.filter(({ pauseRequest }) => pauseRequest !== null).length).toBeGreaterThan(0);
  });

  it.each<[RuleId, number, number]>([
    ['TL-1', 0.002, 0.04],
    ['TL-3', 0.03, 0.12],
    ['TL-4', 0.01, 0.06],
    ['TL-5', 0.04, 0.15],
    ['TL-6', 0.02, 0.05],
    ['TL-9', 0, 0.04],
    ['TL-12', 0.01, 0.08],
    ['TL-13', 0, 0.15],
    ['TL-19', 0, 0.04],
  ])('miss %s in %d to %d of the cases', (rule, least, most) => {
    expect(missed(rule)).toBeGreaterThanOrEqual(least);
    expect(missed(rule)).toBeLessThanOrEqual(most);
  });

  it('leave some dozens of clocks running, and few that ran out and were not stopped', () => {
    const running = clocks.filter(({ state }) => state === 'RUNNING').length;
    expect(running).toBeGreaterThan(60);
    expect(running).toBeLessThan(260);
    expect(clocks.filter(({ state, stoppedAt }) => state === 'BREACHED' && stoppedAt === null).length).toBeLessThan(16);
  });

  it('meet every clock a level 1 has, most of the time, with relief and a plan', () => {
    const urgent = tickets.filter(({ grade, closure }) => grade === 'LEVEL_1' && closure !== null);
    expect(urgent.length).toBeGreaterThan(10);
    for (const { milestones } of urgent) expect(milestones.map(({ milestone }) => milestone)).toContain('RELIEF_IN_FORCE');
    expect(missed('TL-2')).toBeLessThan(0.12);
  });

  it('find causes that fit the matter', () => {
    const causes = new Set(tickets.flatMap(({ subcategory, finding }) => (finding ? [`${subcategory} ${finding.cause}`] : [])));
    const possible = Object.entries(findings).flatMap(([name, list]) => list.map(({ cause }) => `${name} ${cause}`));
    for (const found of causes) expect(possible).toContain(found);
    const named = new Set<RootCause>(tickets.flatMap(({ finding }) => finding?.cause ?? []));
    expect(named.size).toBeGreaterThan(12);
  });

  it('score 80 or more mostly, and send a superior to whoever gives less (TL-13)', () => {
    const scores = tickets.flatMap(({ visits }) =>
      visits.flatMap(({ kind, score }) => (kind === 'FIRST' && score !== null ? [score] : [])),
    );
    expect(scores.filter((score) => score >= 80).length / scores.length).toBeGreaterThan(0.88);
    const second = tickets.filter(({ visits }) => visits.some(({ kind }) => kind === 'SECOND'));
    expect(second.length).toBeGreaterThan(20);
  });

  it('leave what is in hand with accounts that can sign in', () => {
    const accounts = new Set(utility.members.filter(({ signsIn }) => signsIn).map(({ id }) => id));
    for (const { tasks } of tickets) {
      for (const { status, assignee } of tasks) if (status === 'CLAIMED') expect(accounts).toContain(assignee);
    }
  });

  it('come in the order of time, none ahead of now', () => {
    for (const { complaint } of courses) {
      const times = complaint.course.map(({ at }) => at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1) ?? 0).toBeLessThanOrEqual(now);
      expect(times[0] ?? now).toBeGreaterThan(complaint.filing.receivedAt);
    }
  });
});

it('courses are accepted at whatever hour the sample is made', () => {
  for (const hours of [0.1, 7, 23.9]) {
    const at = instant(startOfDay(dayOf({ year: 2026, month: 10, date: 9 })) + hours * hour);
    for (const complaint of sampleComplaints(utility, { now: at, count: 250, seed: `at ${hours}`, days: 40 }))
      lived(complaint, actorOf);
  }
});
