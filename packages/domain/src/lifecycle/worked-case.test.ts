import { describe, expect, it } from 'vitest';
import { at, carriedOut, complaint, fold, ops, when } from '../../test/tickets.js';
import { localText } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import { defaultPolicy, type Policy } from '../policy.js';
import { decide } from './decide.js';
import type { Ticket } from './ticket.js';

// Summer 2023: a transformer of 500 kVA carries 800; every evening the voltage sags, 22 households complain jointly.
const evening = at('2023-07-18 20:15');
const filing = complaint({
  receivedAt: evening,
  channel: 'HOTLINE',
  subcategory: 'VOLTAGE',
  facts: { jointHouseholds: 22 },
  acknowledged: true,
});
const withoutGroupRow: Policy = { ...defaultPolicy, grading: { ...defaultPolicy.grading, urgentJointSupplyQuality: null } };

const file = (policy = defaultPolicy): Ticket =>
  fold(decide(null, { kind: 'fileComplaint', complaint: filing }, { ...when(evening), policy }));
const tasksOf = (ticket: Ticket, department: string): string[] =>
  ticket.tasks.filter((task) => task.department === department).map(({ rule, kind }) => `${rule} ${kind}`);

describe('the worked case, as far as it goes today', () => {
  it('is level 1 by GR-4, and says so', () => {
    const { grade, gradeReasons } = file();
    expect([grade, gradeReasons]).toEqual([
      'LEVEL_1',
      [{ rule: 'GR-4', because: 'jointSupplyQuality', values: { households: 22, limit: 20 } }],
    ]);
    expect(gradeReasons.map((reason) => reasonText(reason, 'zh-CN'))).toEqual(['22 户联名反映供电质量，达到 20 户']);
  });

  it('is level 2 without that row of the policy', () => {
    const { grade, gradeReasons } = file(withoutGroupRow);
    expect([grade, gradeReasons.map(({ rule }) => rule)]).toEqual(['LEVEL_2', ['GR-2']]);
  });

  it('was acknowledged on the line and is to be closed within 24 h', () => {
    expect(file().clocks.map(({ rule, state, dueAt }) => `${rule} ${state} ${localText(dueAt)}`)).toEqual([
      'TL-1 MET 2023-07-18 21:15',
      'TL-6 RUNNING 2023-07-19 20:15',
    ]);
  });

  it('has operations relieve, plan and repair, marketing call on those hit, and service keep them posted', () => {
    const ticket = file();
    expect(tasksOf(ticket, 'OPERATIONS')).toEqual(['SO-9 RELIEVE_SHORT_TERM', 'SO-9 PLAN_RECTIFICATION', 'SO-1 START_REPAIR']);
    expect(tasksOf(ticket, 'MARKETING')).toEqual(['SO-1 OFFER_INSPECTION']);
    expect(tasksOf(ticket, 'CUSTOMER_SERVICE')).toEqual(['SO-1 PUSH_REPAIR_PROGRESS']);
    expect(ticket.tasks.every(({ dueAt }) => dueAt === at('2023-07-19 20:15'))).toBe(true);
  });

  it('has its relief done by operations that evening', () => {
    const ticket = file();
    const taskId = ticket.tasks[0]?.id ?? '';
    const claimed = carriedOut(ticket, { kind: 'claimTask', taskId }, when(at('2023-07-18 20:22'), ops));
    const relieved = carriedOut(claimed, { kind: 'completeTask', taskId, note: null }, when(at('2023-07-18 22:40'), ops));
    expect(relieved.status).toBe('IN_PROGRESS');
    expect(relieved.tasks[0]).toMatchObject({ kind: 'RELIEVE_SHORT_TERM', status: 'DONE', assignee: 'ops' });
  });
});
