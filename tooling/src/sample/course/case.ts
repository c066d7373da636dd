import { classify } from '@gridvoice/domain/category';
import type { Department } from '@gridvoice/domain/department';
import type { Grade } from '@gridvoice/domain/grade';
import { after, hour, type Instant, instant } from '@gridvoice/domain/instant';
import { playbook } from '@gridvoice/domain/playbooks/playbook';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { assessSeverity } from '@gridvoice/domain/severity';
import type { Chance } from '../chance.js';
import { gradeOf, type ReceivedFiling } from '../received-filing.js';
import type { Staffing } from '../staffing.js';
import type { Finding } from './findings/finding.js';
import { drawFinding } from './findings/table.js';
import { type Hands, handsOf } from './hands.js';
import { type Pace, paceOf } from './pace.js';
import type { Deed, Step } from './step.js';
import { type Timing, timingOf } from './timing.js';
import { drawTurn, longestPause, type Turn } from './turns.js';

/** How a course is to go where it isn't left to chance. */
export interface CourseWishes {
  /** Minutes from receipt to the answer. */
  readonly minutes?: number;
  /** The hands stop here: later steps have not happened. */
  readonly until?: Instant;
  readonly turn?: Turn;
  /** The first such deed, and everything after it, has not happened yet. */
  readonly stopsBefore?: (deed: Deed) => boolean;
}

export interface CourseSurroundings {
  readonly chance: Chance;
  readonly staffing: Staffing;
  readonly now: Instant;
  /** The member who took it down. */
  readonly filedBy: string;
}

/** Everything that is settled about a complaint before its course is told. */
export interface Case {
  readonly filing: ReceivedFiling;
  readonly grade: Grade;
  readonly complex: boolean;
  readonly serious: boolean;
  readonly lead: Department;
  /** Tasks that filing opens, in order. */
  readonly opened: readonly { readonly kind: string; readonly department: Department }[];
  readonly finding: Finding;
  readonly turn: Turn;
  readonly pace: Pace;
  readonly timing: Timing;
  /** A first answer in time, where the last word takes longer than TL-6 allows. */
  readonly preliminaryAt: Instant | null;
  readonly hands: Hands;
  readonly chance: Chance;
}

export function caseOf(
  filing: ReceivedFiling,
  { chance, staffing, now, filedBy }: CourseSurroundings,
  wishes: CourseWishes,
): Case {
  const facts = filing.facts ?? {};
  const { lead, complex = false } = classify(filing.subcategory);
  const serious = assessSeverity(facts, defaultPolicy).severity === 'SERIOUS';
  const filedAs = gradeOf(filing);
  const turn = wishes.turn ?? drawTurn({ filing, grade: filedAs, complex }, chance.fork('turn'));
  const grade = turn === 'RAISED' ? 'LEVEL_2' : filedAs;
  const opened = [
    ...playbook({ ...filing, grade: filedAs, facts }),
    ...(serious ? [{ kind: 'TELL_LEADER', department: lead }] : []),
  ];
  const { receivedAt } = filing;
  const pace = paceOf({ receivedAt, grade, complex, minutes: wishes.minutes }, chance.fork('pace'));
  const urgentAndComplex = complex && grade !== 'LEVEL_3';
  return {
    ...{ filing, grade, complex, serious, lead, opened, turn, pace, chance },
    finding: drawFinding(filing, chance.fork('finding')),
    timing: timingOf({ filing, grade, opened, pace, complex }, chance.fork('timing')),
    preliminaryAt: urgentAndComplex ? after(receivedAt, chance.fork('preliminary').whole(12, 22) * hour) : null,
    hands: handsOf(filedBy, filing.region ?? '', { chance: chance.fork('hands'), staffing, until: doneBy(wishes, turn, now) }),
  };
}

/** What is planned for later than this may be in hand still: a pause puts off, and so does a wish. */
function doneBy({ until, stopsBefore }: CourseWishes, turn: Turn, now: Instant): Instant {
  if (stopsBefore) return instant(0);
  return after(until ?? now, turn === 'PAUSED' ? -longestPause : 0);
}

export const step = (at: Instant, by: string, deed: Deed): Step => ({ at, by, deed });
