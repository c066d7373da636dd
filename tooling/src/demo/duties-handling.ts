import type { RecordItem } from '@gridvoice/domain/evidence/record';
import { day, instant, localDay, minute } from '@gridvoice/domain/instant';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import { taskTraits } from '@gridvoice/domain/playbooks/playbook';
import { recordRows, recordText } from '../sample/course/record-rows.js';
import type { Duty } from './duty.js';
import { playerFor } from './players.js';
import { clockOf, doneAt, hasReached, isHandled, type SeenCase } from './stream-case.js';

const isUrgent = (seen: SeenCase): boolean => seen.grade === 'LEVEL_1' && isHandled(seen);

/** An item still missing, one after the other; what is found at the site after somebody has been there. */
const missing = (seen: SeenCase): RecordItem | undefined =>
  seen.evidence.find(({ item, state }) => state === 'MISSING' && (item !== 'SITE_SURVEY' || seen.arrivedAt !== null))?.item;
const unavailable = (seen: SeenCase): RecordItem | undefined => seen.evidence.find(({ state }) => state === 'UNAVAILABLE')?.item;

const undelivered = ({ milestones }: SeenCase) =>
  (['OPERATIONS', 'MARKETING'] as const).find(
    (department) => !milestones.some((one) => one.milestone === 'DISPATCHED' && one.department === department),
  );
const siteTaskTaken = ({ tasks }: SeenCase): string | null =>
  tasks.find(({ kind, claimedAt }) => claimedAt !== null && taskTraits(kind).site)?.claimedAt ?? null;
const reachedAt = ({ milestones }: SeenCase, wanted: Milestone): string | null =>
  milestones.findLast(({ milestone }) => milestone === wanted)?.at ?? null;
const owesPlan = (seen: SeenCase): boolean =>
  seen.tasks.some(({ kind, status }) => kind === 'PLAN_RECTIFICATION' && status !== 'CANCELLED') &&
  !hasReached(seen, 'PLAN_PROMISED');

/** What a ticket waits for until it is answered. */
export const handlingDuties: readonly Duty[] = [
  {
    name: 'dispatch',
    since: (seen) => (isUrgent(seen) && undelivered(seen) ? seen.receivedAt : null),
    due: (seen) => clockOf(seen, 'TL-2')?.dueAt,
    minutes: [0.5, 3],
    by: () => 'agent',
    deed: (seen) => ({ kind: 'recordMilestone', milestone: 'DISPATCHED', department: undelivered(seen) ?? 'OPERATIONS' }),
  },
  {
    name: 'arrive',
    since: (seen) => (seen.arrivedAt === null && isHandled(seen) ? siteTaskTaken(seen) : null),
    due: (seen) => clockOf(seen, 'TL-5')?.dueAt,
    minutes: [2, 12],
    by: (seen) => playerFor('OPERATIONS', seen),
    deed: () => ({ kind: 'recordArrival' }),
  },
  {
    name: 'record',
    since: (seen) => (missing(seen) && seen.status !== 'CLOSED' ? seen.receivedAt : null),
    due: (seen) => clockOf(seen, 'TL-3')?.dueAt,
    minutes: [1, 15],
    by: (seen) => playerFor(recordRows[missing(seen) ?? 'CUSTOMER_FILE'].by, seen),
    deed: (seen, chance) => {
      const item = missing(seen) ?? 'CUSTOMER_FILE';
      return { kind: 'attachRecord', record: { item, text: recordText(item, chance) } };
    },
  },
  {
    name: 'waive',
    since: (seen) => (unavailable(seen) && isHandled(seen) ? seen.receivedAt : null),
    minutes: [45, 90],
    by: () => 'supervisor',
    deed: (seen) => ({ kind: 'waiveRecord', item: unavailable(seen) ?? 'CUSTOMER_FILE', reason: '已有其他证据佐证，同意免附。' }),
  },
  {
    name: 'restore',
    since: (seen) =>
      seen.subcategory === 'OUTAGE' && seen.facts.restoredAt === null && isHandled(seen) ? doneAt(seen, 'START_REPAIR') : null,
    minutes: [0.3, 2],
    by: (seen) => playerFor('OPERATIONS', seen),
    deed: (_, __, now) => ({ kind: 'setFacts', facts: { restoredAt: instant(now - minute) } }),
  },
  {
    name: 'relieve',
    since: (seen) =>
      isUrgent(seen) && !hasReached(seen, 'RELIEF_IN_FORCE') ? doneAt(seen, 'RELIEVE_SHORT_TERM', 'REMOVE_HAZARD') : null,
    minutes: [0.3, 3],
    by: (seen) => playerFor('OPERATIONS', seen),
    deed: () => ({ kind: 'recordMilestone', milestone: 'RELIEF_IN_FORCE', note: '临时供电措施已投入。' }),
  },
  {
    name: 'plan',
    since: (seen) => (isUrgent(seen) && owesPlan(seen) ? reachedAt(seen, 'RELIEF_IN_FORCE') : null),
    minutes: [4, 20],
    by: (seen) => playerFor('OPERATIONS', seen),
    deed: (_, chance, now) => ({
      ...{ kind: 'recordMilestone', milestone: 'PLAN_PROMISED', note: '整改方案已批准，责任到人。' },
      date: day(localDay(instant(now)) + chance.whole(14, 28)),
    }),
  },
  {
    name: 'tell households',
    since: (seen) => clockOf(seen, 'TL-20')?.startedAt ?? null,
    due: (seen) => clockOf(seen, 'TL-20')?.dueAt,
    minutes: [20, 120],
    by: () => 'agent',
    deed: ({ facts }) => ({
      ...{ kind: 'recordMilestone', milestone: 'HOUSEHOLDS_TOLD', households: facts.jointHouseholds ?? 1 },
      note: '已逐户告知临时措施和改造计划。',
    }),
  },
  {
    name: 'direct',
    since: (seen) => (seen.complex && seen.direction === null && seen.status !== 'CLOSED' ? seen.receivedAt : null),
    due: (seen) => clockOf(seen, 'TL-7')?.dueAt,
    minutes: [60, 600],
    by: (seen) => playerFor(seen.lead, seen),
    deed: (_, chance, now) => ({
      kind: 'recordDirection',
      direction: '先联合勘查明确产权分界，再组织调解，按责任落实。',
      targetDate: day(localDay(instant(now)) + chance.whole(4, 12)),
    }),
  },
  {
    name: 'report',
    since: (seen) => (seen.status === 'CLOSED' ? null : (clockOf(seen, 'TL-8')?.startedAt ?? null)),
    due: (seen) => clockOf(seen, 'TL-8')?.dueAt,
    minutes: [5 * 1_440, 6.5 * 1_440],
    by: () => 'agent',
    deed: () => ({ kind: 'reportProgress', text: '联合勘查已完成，正在协商处理方案，进展将按周告知。' }),
  },
];
