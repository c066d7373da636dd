import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { classify } from '@gridvoice/domain/category';
import type { Acknowledgement } from '@gridvoice/domain/channel';
import type { Filing } from '@gridvoice/domain/filing';
import type { Grade } from '@gridvoice/domain/grade';
import { gradeComplaint } from '@gridvoice/domain/grading';
import { after, day, hour, type Instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';
import { type PlaybookTask, playbook } from '@gridvoice/domain/playbooks/playbook';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import type { Chance } from './chance.js';
import type { Staffing } from './staffing.js';
import { courseOf } from './task-course.js';

export type ReceivedFiling = Filing & { readonly receivedAt: Instant };

/** One task of the ticket, in the order in which filing opens them, as far as it got. */
export interface TaskLife {
  readonly kind: string;
  readonly by: string;
  readonly claimedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly note: string;
  /** Someone had it before and gave it back. */
  readonly handedBack: {
    readonly by: string;
    readonly claimedAt: Instant;
    readonly releasedAt: Instant;
    readonly reason: string;
  } | null;
}

/** What happened to a complaint after it was filed, up to now. */
export interface Life {
  /** Null when the customer was told live, nobody can be told, or nobody has told them yet. */
  readonly acknowledged: { readonly at: Instant; readonly by: Acknowledgement; readonly member: string } | null;
  readonly tasks: readonly TaskLife[];
}

/** How a life is to go where it isn't left to chance. */
export interface LifeWishes {
  /** Minutes from receipt to the end of the last task. */
  readonly minutes?: number;
  /** The hands stop here: later steps have not happened. */
  readonly until?: Instant;
}

export interface LifeSurroundings {
  readonly chance: Chance;
  readonly staffing: Staffing;
  readonly now: Instant;
}

export const gradeOf = (filing: ReceivedFiling): Grade =>
  gradeComplaint({ ...filing, facts: filing.facts ?? {} }, defaultPolicy, filing.receivedAt).grade;

export function lifeOf(filing: ReceivedFiling, surroundings: LifeSurroundings, wishes: LifeWishes = {}): Life {
  const { chance, now } = surroundings;
  const grade = gradeOf(filing);
  const minutes = wishes.minutes ?? handlingMinutes(grade, classify(filing.subcategory).complex === true, chance.fork('length'));
  const until = wishes.until ?? now;
  const tasks = playbook({ ...filing, grade, facts: filing.facts ?? {} });
  return {
    acknowledged: acknowledgement(filing, surroundings),
    tasks: tasks.map((task, index) => {
      const own = { ...surroundings, chance: chance.fork(`task ${index}`) };
      return taskLife(task, filing, { grade, minutes, until }, own);
    }),
  };
}

/** Within the limits of TL-6 and TL-7, but for a few. */
function handlingMinutes(grade: Grade, complex: boolean, chance: Chance): number {
  const late = chance.happens(0.03) ? 1.6 : 1;
  if (grade === 'LEVEL_1') return chance.whole(150, 1_000);
  if (grade === 'LEVEL_2') return late * chance.whole(240, 1_260);
  return late * (complex ? chance.whole(1_800, 5_200) : chance.whole(400, 2_750));
}

interface Pace {
  readonly grade: Grade;
  readonly minutes: number;
  readonly until: Instant;
}

function taskLife(task: PlaybookTask, filing: ReceivedFiling, pace: Pace, { chance, staffing }: LifeSurroundings): TaskLife {
  const { from, to, notes } = courseOf(task.kind);
  const open = (at: Instant): Instant => (task.department === 'OPERATIONS' || pace.grade === 'LEVEL_1' ? at : atDesk(at, chance));
  const along = (part: number): Instant => after(filing.receivedAt, Math.round(part * pace.minutes * minute));
  const firstLook = chance.whole(2 * minute, pace.grade === 'LEVEL_1' ? 9 * minute : 50 * minute);
  const claimedAt = open(after(along(from), firstLook));
  const completedAt = open(
    after(claimedAt, Math.max(6 * minute, Math.round((to - from) * pace.minutes * minute * (0.55 + 0.4 * chance.real())))),
  );
  const region = filing.region ?? '';
  const done = completedAt <= pace.until;
  // Whoever still has something in hand can sign in and finish it, or nobody ever would.
  const by =
    done && !chance.happens(0.05)
      ? staffing.worker(chance, task.department, region)
      : staffing.demoWorker(chance, task.department);
  const claimed = claimedAt <= pace.until;
  return {
    kind: task.kind,
    by,
    claimedAt: claimed ? claimedAt : null,
    completedAt: done ? completedAt : null,
    note: chance.pick(notes),
    handedBack: claimed && chance.happens(0.015) ? handedBack(task, filing, claimedAt, { chance, staffing }) : null,
  };
}

const handBackReasons = ['同时有更紧急的抢修任务', '需由属地班组处理', '换班交接', '涉及本人，申请回避'];

function handedBack(
  { department }: PlaybookTask,
  { region = '', receivedAt }: ReceivedFiling,
  claimedAt: Instant,
  { chance, staffing }: Pick<LifeSurroundings, 'chance' | 'staffing'>,
): TaskLife['handedBack'] {
  const span = claimedAt - receivedAt;
  if (span < 2 * minute) return null;
  const early = after(receivedAt, Math.round(span * 0.4));
  const released = after(receivedAt, Math.round(span * 0.8));
  return {
    by: staffing.worker(chance, department, region),
    claimedAt: early,
    releasedAt: released,
    reason: chance.pick(handBackReasons),
  };
}

/** Desks are staffed from 8:30 to 20:30; what falls into the night waits for the morning. */
function atDesk(at: Instant, chance: Chance): Instant {
  const opens = after(startOfDay(localDay(at)), 8.5 * hour);
  const closes = after(startOfDay(localDay(at)), 20.5 * hour);
  if (at >= opens && at <= closes) return at;
  const morning = at < opens ? opens : after(startOfDay(day(localDay(at) + 1)), 8.5 * hour);
  return after(morning, chance.whole(1, 90) * minute);
}

/** Working days ask for a person (TL-1); on the others a message goes out by itself. */
function acknowledgement(filing: ReceivedFiling, { chance: all, staffing, now }: LifeSurroundings): Life['acknowledged'] {
  const { acknowledged, customer, receivedAt, channel, region = '' } = filing;
  if (acknowledged || (customer.anonymous && !customer.phone)) return null;
  const chance = all.fork('acknowledgement');
  const bySms = !chinaCalendar.dayKind(localDay(receivedAt)).working && customer.phone !== undefined && chance.happens(0.7);
  const minutes = bySms ? chance.whole(0, 2) : chance.happens(0.025) ? chance.whole(70, 190) : chance.whole(4, 50);
  const at = after(receivedAt, minutes * minute + chance.whole(4_000, 58_000));
  return at > now ? null : { at, by: bySms ? 'SMS' : 'PERSON', member: staffing.filer(chance, channel, region) };
}
