import type { Department } from '@gridvoice/domain/department';
import type { Grade } from '@gridvoice/domain/grade';
import { after, type Instant, instant, minute } from '@gridvoice/domain/instant';
import { taskTraits } from '@gridvoice/domain/playbooks/playbook';
import type { Chance } from '../chance.js';
import type { ReceivedFiling } from '../received-filing.js';
import { taskCourse } from '../task-course.js';
import { afterOpen, openMinutes, sameDay } from './desk-hours.js';
import type { Pace } from './pace.js';

/** When a task is taken and done. */
export interface Span {
  readonly claimedAt: Instant;
  readonly completedAt: Instant;
}

export interface Timing {
  readonly spans: ReadonlyMap<string, Span>;
  /** Null where nobody goes to the site. */
  readonly arrival: { readonly at: Instant; readonly appointment: Instant | null } | null;
}

interface Timed {
  readonly filing: ReceivedFiling;
  readonly grade: Grade;
  readonly complex: boolean;
  readonly opened: readonly { readonly kind: string; readonly department: Department }[];
  readonly pace: Pace;
}

const earlier = (one: Instant, other: Instant): Instant => instant(Math.min(one, other));
const later = (one: Instant, other: Instant): Instant => instant(Math.max(one, other));

/** When each of the tasks is taken and done, and when somebody is at the site. */
export function timingOf(timed: Timed, chance: Chance): Timing {
  const spans = new Map<string, Span>();
  const started = new Set<Department>();
  let arrival: Timing['arrival'] = null;
  for (const task of timed.opened) {
    const own = chance.fork(task.kind);
    const claimedAt = claim(task, timed, !started.has(task.department), own);
    started.add(task.department);
    const site = taskTraits(task.kind).site;
    if (site) arrival ??= arrivalOf(claimedAt, timed, own);
    spans.set(task.kind, { claimedAt, completedAt: completion(task, claimedAt, site ? arrival : null, timed, own) });
  }
  reviewInTime(spans);
  return { spans, arrival };
}

/** The first of a department is looked at soon (TL-4); the others when their turn comes. */
function claim({ kind, department }: Timed['opened'][number], { grade, pace }: Timed, first: boolean, chance: Chance): Instant {
  const { receivedAt, answeredAt } = pace;
  const latest = after(answeredAt, -12 * minute);
  const urgent = grade === 'LEVEL_1' || department === 'OPERATIONS';
  const soon = after(receivedAt, (urgent ? chance.whole(2, 18) : chance.whole(5, 85)) * minute + chance.whole(0, 59_000));
  if (first) return earlier(latest, chance.happens(0.97) ? soon : after(soon, 125 * minute));
  return earlier(latest, later(soon, after(pace.along(taskCourse(kind).from, urgent), chance.whole(0, 9 * minute))));
}

function completion(
  { kind, department }: Timed['opened'][number],
  claimedAt: Instant,
  arrival: Timing['arrival'],
  { grade, pace }: Timed,
  chance: Chance,
): Instant {
  const { from, to } = taskCourse(kind);
  if (taskTraits(kind).longTerm)
    return afterOpen(pace.answeredAt, kind === 'PLAN_RECTIFICATION' ? chance.whole(8_000, 18_000) : chance.whole(200, 2_400));
  const done = pace.along(from + (to - from) * (0.55 + 0.42 * chance.real()), grade === 'LEVEL_1' || department === 'OPERATIONS');
  const worked = after(later(claimedAt, arrival?.at ?? claimedAt), chance.whole(6, 25) * minute);
  return earlier(later(done, worked), after(pace.answeredAt, -chance.whole(3, 9) * minute));
}

/** Limits of TL-5 in minutes. */
const onSite = { town: 60, country: 120 } as const;

function arrivalOf(claimedAt: Instant, { filing, grade, complex, pace }: Timed, chance: Chance): NonNullable<Timing['arrival']> {
  const latest = after(pace.answeredAt, -10 * minute);
  if (complex || (filing.subcategory === 'VOLTAGE' && grade === 'LEVEL_3' && chance.happens(0.3))) {
    const appointment = wholeHalfHour(pace.along(0.15 + 0.3 * chance.real(), false));
    const at = after(appointment, chance.whole(-8, 22) * minute);
    if (appointment > after(claimedAt, 40 * minute) && at < latest) return { at, appointment };
  }
  const limit = filing.facts?.siteZone === 'SUBURBAN' ? onSite.country : onSite.town;
  const minutes = limit * (chance.happens(0.93) ? 0.35 + 0.6 * chance.real() : 1.05 + 0.8 * chance.real());
  const at = later(after(claimedAt, 3 * minute), after(pace.receivedAt, Math.round(minutes * minute)));
  return { at: earlier(at, latest), appointment: null };
}

const wholeHalfHour = (at: Instant): Instant => instant(Math.ceil(at / (30 * minute)) * 30 * minute);

/** Legal has eight hours (TL-19): what would be put before it in the evening is put there in the morning. */
function reviewInTime(spans: Map<string, Span>): void {
  const proposal = spans.get('PROPOSE_COMPENSATION');
  const review = spans.get('REVIEW_COMPENSATION');
  if (!proposal || !review) return;
  const proposedAt = sameDay(proposal.completedAt, review.completedAt);
  const completedAt = later(proposedAt, after(proposal.claimedAt, 5 * minute));
  spans.set('PROPOSE_COMPENSATION', { claimedAt: proposal.claimedAt, completedAt });
  const read = later(after(completedAt, 2 * minute), review.claimedAt);
  spans.set('REVIEW_COMPENSATION', { claimedAt: read, completedAt: later(after(read, 3 * minute), review.completedAt) });
}

/** The moment at which such a part of the desks' time between two moments is over. */
export const between = (from: Instant, to: Instant, part: number): Instant => {
  const open = openMinutes(from, to);
  return open < 10 ? after(from, Math.round((to - from) * part)) : earlier(afterOpen(from, open * part), after(to, -minute));
};
