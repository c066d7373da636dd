import { needsRecords, recordsRetrieved } from '../evidence/checklist.js';
import type { Grade } from '../grade.js';
import { endOfDay, type Instant } from '../instant.js';
import type { ReasonKey } from '../labels/reasons.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { isUnreached } from '../lifecycle/unreached.js';
import { taskTraits } from '../playbooks/playbook.js';
import type { ClockRuleId } from '../policy/policy.js';
import type { Clock, ClockAbout, Limit } from './clock.js';
import { type Happening, isFiling, isSince, reaches } from './happening.js';
import { handlingCompleted, isAnswered, isDispatched, outstandingHouseholds } from './stop-conditions.js';

/** A run of a clock. */
export interface Start {
  readonly startedAt: Instant;
  readonly about?: ClockAbout;
  /** A promise of its own in place of the policy's limit. */
  readonly limit?: Limit;
  readonly instructed?: true;
}

export interface ClockRow {
  readonly rule: ClockRuleId | 'FB-1';
  /** The run that what happened begins, if any. */
  readonly starts: (happening: Happening) => Start | null;
  /** How what happened stops an unstopped run, or null. */
  readonly stops: (happening: Happening, clock: Clock) => ReasonKey | null;
  /** Why what happened makes a running one pointless, or null. */
  readonly cancels?: (happening: Happening, clock: Clock) => ReasonKey | null;
  /** Its limit follows a rise of the grade (GR-6). */
  readonly byGrade?: true;
  /** It goes on after the ticket is closed. */
  readonly outlivesClosure?: true;
  /** Nothing may stop its counting. */
  readonly unpausableAt?: readonly Grade[];
}

const everyGrade: readonly Grade[] = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3'];
const now = ({ event }: Happening): Start => ({ startedAt: event.at });
const begin = (condition: boolean, start: Start | null): Start | null => (condition ? start : null);
const because = (condition: boolean, reason: ReasonKey): ReasonKey | null => (condition ? reason : null);
const on = ({ event }: Happening, kind: Happening['event']['kind']): boolean => event.kind === kind;
const has = ({ clocks }: Ticket, rule: ClockRow['rule'], about: ClockAbout | null = null): boolean =>
  clocks.some((clock) => clock.rule === rule && clock.about === about);
const isRunning = ({ clocks }: Ticket, rule: ClockRow['rule'], about: ClockAbout | null = null): boolean =>
  clocks.some((clock) => clock.rule === rule && clock.about === about && clock.stoppedAt === null);
/** An old register was worked on before we heard of it. */
const isWorked = ({ after }: Happening): boolean => !after.imported;
/** Whoever can't be reached at all is neither told nor visited; such cases are confirmed from the evidence (FB-7). */
const hasContact = ({ anonymous, personal }: Ticket): boolean =>
  !anonymous || personal.phone !== undefined || personal.accountNumber !== undefined;
const isRise = ({ event, before, after }: Happening): boolean =>
  event.kind === 'ticket.graded' && before !== null && after.grade < before.grade;
const becomesGrade = ({ event, before, after }: Happening, grade: Grade): boolean =>
  event.kind === 'ticket.graded' && after.grade === grade && (isFiling(event) || before?.grade !== grade);
/** A complex level 3 is under TL-7 and TL-8 instead. */
const owesResolution = ({ complex, grade }: Ticket): boolean => !complex || grade !== 'LEVEL_3';

/** TL as a table: what starts each clock, what stops it, and what becomes of it when the ticket changes. */
export const clockTable: readonly ClockRow[] = [
  {
    rule: 'TL-1',
    starts: (h) => begin(on(h, 'complaint.filed') && hasContact(h.after), { startedAt: h.after.receivedAt }),
    stops: ({ event }) => because(event.kind === 'customer.acknowledged' && event.counts, 'customerTold'),
    unpausableAt: everyGrade,
  },
  {
    rule: 'TL-2',
    starts: (h) => begin(becomesGrade(h, 'LEVEL_1') && isWorked(h) && !isDispatched(h.after), now(h)),
    stops: (h) => because(reaches(h, 'DISPATCHED') && isDispatched(h.after), 'dispatched'),
    cancels: (h) => because(on(h, 'ticket.graded') && h.after.grade !== 'LEVEL_1', 'gradeLowered'),
    unpausableAt: everyGrade,
  },
  {
    rule: 'TL-3',
    starts: (h) => begin(on(h, 'complaint.filed') && isWorked(h) && needsRecords(h.after), { startedAt: h.after.filedAt }),
    stops: (h) =>
      because(['record.filed', 'facts.changed'].includes(h.event.kind) && recordsRetrieved(h.after), 'recordsRetrieved'),
  },
  {
    rule: 'TL-4',
    starts: (h) => {
      if (h.event.kind !== 'task.opened' || !isWorked(h)) return null;
      const { department, kind } = h.event.task;
      return begin(taskTraits(kind).verifies && !has(h.after, 'TL-4', department), { ...now(h), about: department });
    },
    stops: ({ event, after }, { about }) => {
      if (event.kind !== 'task.claimed') return null;
      return because(
        after.tasks.some(({ id, department }) => id === event.taskId && department === about),
        'firstTaskClaimed',
      );
    },
  },
  {
    rule: 'TL-5',
    starts: (h) => {
      const toSite = h.event.kind === 'task.opened' && taskTraits(h.event.task.kind).site && isWorked(h);
      return begin(toSite && !has(h.after, 'TL-5') && h.after.arrivedAt === null, now(h));
    },
    stops: (h) => because(on(h, 'site.arrived'), 'arrived'),
    unpausableAt: everyGrade,
  },
  {
    rule: 'TL-6',
    starts: (h) => {
      if (h.event.kind === 'ticket.reopened') return { ...now(h), about: 'REOPENED' };
      if (h.event.kind !== 'ticket.graded' || !owesResolution(h.after)) return null;
      if (isFiling(h.event)) return { startedAt: h.after.receivedAt };
      const runs = h.after.clocks.some(({ rule, stoppedAt }) => rule === 'TL-6' && stoppedAt === null);
      return begin(isRise(h) && h.before !== null && !owesResolution(h.before) && !runs, now(h));
    },
    stops: ({ after }, { startedAt }) => because(isAnswered(after, startedAt), 'answered'),
    cancels: (h) => {
      if (owesResolution(h.after)) return null;
      return on(h, 'ticket.marked-complex') ? 'complexInstead' : because(on(h, 'ticket.graded'), 'gradeLowered');
    },
    byGrade: true,
    unpausableAt: ['LEVEL_1'],
  },
  {
    rule: 'TL-7',
    starts: (h) => {
      if (h.event.kind === 'direction.recorded') {
        const limit: Limit = { unit: 'MOMENT', at: endOfDay(h.event.targetDate) };
        return { ...now(h), about: 'TARGET_DATE', limit };
      }
      const becomesComplex = isFiling(h.event) ? on(h, 'ticket.graded') && h.after.complex : on(h, 'ticket.marked-complex');
      return begin(becomesComplex, { startedAt: h.after.receivedAt });
    },
    stops: (h, { about }) =>
      about === 'TARGET_DATE' ? because(on(h, 'feedback.given'), 'answered') : because(on(h, 'direction.recorded'), 'directed'),
    cancels: (h, { about }) => because(about === 'TARGET_DATE' && on(h, 'direction.recorded'), 'directedAnew'),
  },
  {
    rule: 'TL-8',
    starts: (h) => {
      const reported = on(h, 'progress.reported') && isRunning(h.before ?? h.after, 'TL-8');
      return begin((on(h, 'direction.recorded') && !isRunning(h.after, 'TL-8')) || reported, now(h));
    },
    stops: (h) => because(on(h, 'progress.reported'), 'progressReported'),
  },
  {
    rule: 'TL-9',
    starts: (h) => begin(reaches(h, 'BILLING_ERROR_CONFIRMED'), now(h)),
    stops: (h) => because(reaches(h, 'REFUND_ISSUED', 'BACK_PAYMENT_EXPLAINED'), 'settledUp'),
  },
  {
    rule: 'TL-10',
    starts: (h) => begin(reaches(h, 'CONDUCT_VERIFIED'), now(h)),
    stops: (h) => because(reaches(h, 'APOLOGY_MADE'), 'apologised'),
  },
  {
    rule: 'TL-11',
    starts: (h) => {
      const renewed = visited(h) && isRunning(h.before ?? h.after, 'TL-11') && !isUnreached(h.after, h.circumstances.policy);
      const asked = on(h, 'feedback.given') && hasContact(h.after) && !isRunning(h.after, 'TL-11');
      return begin(asked || renewed, now(h));
    },
    stops: (h) => {
      if (on(h, 'customer.confirmed')) return 'confirmed';
      if (on(h, 'customer.rejected')) return 'rejected';
      return on(h, 'ticket.closed') ? 'compliantSolution' : because(visited(h), 'visited');
    },
  },
  {
    rule: 'TL-12',
    starts: (h) => {
      if (reaches(h, 'WORKS_ACCEPTED')) return begin(hasContact(h.after), { ...now(h), about: 'AFTER_WORKS' });
      const completed = handlingCompleted(h.after) && h.before !== null && !handlingCompleted(h.before);
      return begin(completed && hasContact(h.after) && !isVisitedFor(h.after), now(h));
    },
    stops: (h) => because(visited(h) && (isReached(h) || isUnreached(h.after, h.circumstances.policy)), 'visited'),
    cancels: (h, { about }) =>
      because(on(h, 'customer.rejected') && about === null && h.after.status === 'IN_PROGRESS', 'rejected'),
    outlivesClosure: true,
  },
  {
    rule: 'TL-13',
    starts: (h) => begin(isDissatisfied(h) && !isRunning(h.after, 'TL-13'), now(h)),
    stops: (h) => {
      const second = h.event.kind === 'visit.recorded' && h.event.visit.kind === 'SECOND';
      return because(second && (isReached(h) || isUnreached(h.after, h.circumstances.policy)), 'visited');
    },
    outlivesClosure: true,
  },
  {
    rule: 'TL-14',
    starts: (h) => {
      const every = h.circumstances.policy.correctiveRecordFor === 'EVERY' && on(h, 'complaint.filed') && isWorked(h);
      return begin(every || (reaches(h, 'SUPERVISION_OPENED') && !isRunning(h.after, 'TL-14')), now(h));
    },
    stops: (h) => because(reaches(h, 'CORRECTIVE_RECORD_RETURNED'), 'recordReturned'),
    outlivesClosure: true,
  },
  {
    rule: 'TL-15',
    starts: (h) => {
      if (h.event.kind !== 'milestone.reached' || !reaches(h, 'PLAN_PROMISED')) return null;
      const { date } = h.event;
      return date === null ? now(h) : { ...now(h), limit: { unit: 'MOMENT', at: endOfDay(date) } };
    },
    stops: (h) => because(reaches(h, 'WORKS_ACCEPTED'), 'worksAccepted'),
    cancels: (h) => because(reaches(h, 'PLAN_PROMISED'), 'promisedAnew'),
    outlivesClosure: true,
  },
  {
    rule: 'TL-16',
    starts: (h) => {
      const minutes = h.after.milestones.findLast(({ milestone }) => milestone === 'UPDATES_PROMISED')?.minutes ?? null;
      const goesOn = reaches(h, 'UPDATE_SENT') && isSince(h.after, 'UPDATES_PROMISED', 'UPDATES_RELEASED');
      const start = minutes === null ? now(h) : { ...now(h), limit: { unit: 'MINUTE', amount: minutes } as const };
      return begin(reaches(h, 'UPDATES_PROMISED') || goesOn, start);
    },
    stops: (h) => because(reaches(h, 'UPDATE_SENT'), 'updateSent'),
    cancels: (h) =>
      reaches(h, 'UPDATES_PROMISED') ? 'promisedAnew' : because(reaches(h, 'UPDATES_RELEASED'), 'updatesReleased'),
  },
  {
    rule: 'TL-17',
    starts: (h) => {
      const followed =
        (isReached(h) || reaches(h, 'DEDICATED_CONTACT_MADE')) && isSince(h.after, 'DOSSIER_OPENED', 'DOSSIER_CLOSED');
      return begin(reaches(h, 'DOSSIER_OPENED') ? !isRunning(h.after, 'TL-17') : followed, now(h));
    },
    stops: (h) => because(isReached(h) || reaches(h, 'DEDICATED_CONTACT_MADE'), 'visited'),
    cancels: (h) => because(reaches(h, 'DOSSIER_CLOSED'), 'dossierClosed'),
    outlivesClosure: true,
  },
  {
    rule: 'TL-18',
    starts: (h) => {
      const serving = isSince(h.after, 'DEDICATED_SERVICE_CONFIRMED', 'DEDICATED_SERVICE_ENDED');
      const again = reaches(h, 'DEDICATED_CONTACT_MADE') && serving;
      return begin(reaches(h, 'DEDICATED_SERVICE_CONFIRMED') ? !isRunning(h.after, 'TL-18') : again, now(h));
    },
    stops: (h) => because(reaches(h, 'DEDICATED_CONTACT_MADE'), 'contactMade'),
    cancels: (h) => because(reaches(h, 'DEDICATED_SERVICE_ENDED'), 'serviceEnded'),
    outlivesClosure: true,
  },
  {
    rule: 'TL-19',
    starts: (h) => {
      const about = reviewRequested(h);
      return begin(about !== null && !isRunning(h.after, 'TL-19', about), about && { ...now(h), about });
    },
    stops: ({ event, after }, { about }) => {
      if (event.kind !== 'task.completed') return null;
      const kind = after.tasks.find(({ id }) => id === event.taskId)?.kind;
      return because(kind !== undefined && taskTraits(kind).reviews === about, 'reviewed');
    },
  },
  {
    rule: 'TL-20',
    starts: (h) =>
      begin(reaches(h, 'RELIEF_IN_FORCE') && (h.after.facts.jointHouseholds ?? 1) > 1 && !has(h.after, 'TL-20'), now(h)),
    stops: (h) => {
      const counted = reaches(h, 'HOUSEHOLDS_TOLD') || on(h, 'facts.changed');
      return because(counted && outstandingHouseholds(h.after) === 0, 'householdsTold');
    },
    outlivesClosure: true,
  },
  {
    rule: 'TL-21',
    starts: (h) => {
      if (on(h, 'leader.instructed')) return { ...now(h), about: 'INSTRUCTION', instructed: true };
      const { rejections, instruction } = h.after;
      const again = rejections < h.circumstances.policy.rejectionsToLeader && instruction === null;
      return begin(on(h, 'customer.rejected') && again, now(h));
    },
    stops: (h) => because(on(h, 'feedback.given'), 'answered'),
    byGrade: true,
  },
  {
    rule: 'FB-1',
    starts: ({ event }) => {
      if (event.kind !== 'feedback.given' || event.feedback.preliminaryUntil === null) return null;
      const limit: Limit = { unit: 'MOMENT', at: endOfDay(event.feedback.preliminaryUntil) };
      return { startedAt: event.at, about: 'FINAL_FINDING', limit };
    },
    stops: (h) => because(on(h, 'cause.recorded'), 'finalFinding'),
    cancels: (h) => because(on(h, 'feedback.given'), 'answeredAnew'),
  },
];

/** The newest answer has had its first visit's clock. */
const isVisitedFor = ({ clocks, feedback }: Ticket): boolean =>
  clocks.some(({ rule, about, startedAt }) => rule === 'TL-12' && about === null && startedAt >= (feedback.at(-1)?.at ?? 0));

/** A visit that may settle things; second visits are a superior's. */
const visited = ({ event }: Happening): boolean =>
  event.kind === 'visit.recorded' && (event.visit.kind === 'CONFIRMATION' || event.visit.kind === 'FIRST');

const isReached = ({ event }: Happening): boolean => event.kind === 'visit.recorded' && event.visit.reached;

/** A score below what counts as satisfied, from a confirmation or from a visit but the superior's own. */
function isDissatisfied({ event, circumstances }: Happening): boolean {
  const score = scoreOf(event);
  return score !== null && score < circumstances.policy.satisfiedFrom;
}

function scoreOf(event: Happening['event']): number | null {
  if (event.kind === 'customer.confirmed' || event.kind === 'customer.rejected') return event.score;
  return event.kind === 'visit.recorded' && event.visit.kind !== 'SECOND' ? event.visit.score : null;
}

/** What is put before legal just now. */
function reviewRequested(h: Happening): ClockAbout | null {
  if (reaches(h, 'BILLING_ERROR_CONFIRMED')) return 'REFUND';
  if (reaches(h, 'MONEY_PROPOSED')) return 'PROPOSAL';
  const { event, after } = h;
  if (event.kind !== 'task.completed') return null;
  const kind = after.tasks.find(({ id }) => id === event.taskId)?.kind;
  return kind !== undefined && taskTraits(kind).proposes === true ? 'COMPENSATION' : null;
}

const rows: ReadonlyMap<string, ClockRow> = new Map(clockTable.map((row) => [row.rule, row]));

/** The row of a clock's rule. */
export function clockRow({ rule }: Pick<Clock, 'rule'>): ClockRow {
  const row = rows.get(rule);
  if (!row) throw new RangeError(`${rule} has no clock`);
  return row;
}
