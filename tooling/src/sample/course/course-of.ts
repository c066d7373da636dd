import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { after, type Instant, localDay, minute } from '@gridvoice/domain/instant';
import type { ReceivedFiling } from '../received-filing.js';
import { answerSteps } from './answering.js';
import { type Case, type CourseSurroundings, type CourseWishes, caseOf, step } from './case.js';
import { conductSteps, supervisionSteps } from './conduct.js';
import { directionSteps } from './direction.js';
import { endingSteps } from './ending.js';
import { keepingSteps } from './keeping.js';
import { moneySteps } from './money.js';
import { inOrder, type PlacedStep } from './placing.js';
import { recordSteps } from './records.js';
import { siteSteps } from './site.js';
import type { Step } from './step.js';
import { taskSteps } from './tasks.js';
import { turned } from './turning.js';
import { urgentSteps } from './urgent.js';

/** Everything that happens to a complaint after it was filed, in order, as far as it has got. */
export function courseOf(filing: ReceivedFiling, surroundings: CourseSurroundings, wishes: CourseWishes = {}): PlacedStep[] {
  const c = caseOf(filing, surroundings, wishes);
  const { until = surroundings.now } = wishes;
  const course = inOrder(turned(c, wholeCourse(c)), c).filter(({ at }) => at <= until);
  const stop = course.findIndex(({ deed }) => wishes.stopsBefore?.(deed));
  return stop < 0 ? course : course.slice(0, stop);
}

function wholeCourse(c: Case): Step[] {
  const ending = endingSteps(c);
  const closedAt = ending.findLast(({ deed }) => deed.kind === 'closeTicket')?.at ?? c.pace.answeredAt;
  return [
    ...acknowledgement(c),
    ...taskSteps(c),
    ...recordSteps(c),
    ...siteSteps(c),
    ...urgentSteps(c),
    ...moneySteps(c),
    ...conductSteps(c),
    ...supervisionSteps(c),
    ...directionSteps(c),
    ...answerSteps(c),
    ...ending,
    ...keepingSteps(c, closedAt),
  ];
}

/** Working days ask for a person (TL-1); on the others a message goes out by itself. */
function acknowledgement({ filing, hands, chance: all }: Case): Step[] {
  const { acknowledged, customer, receivedAt } = filing;
  if (acknowledged || (customer.anonymous && !customer.phone)) return [];
  const chance = all.fork('acknowledgement');
  const bySms = !isWorkingDay(receivedAt) && customer.phone !== undefined && chance.happens(0.7);
  const minutes = bySms ? chance.whole(0, 2) : chance.happens(0.025) ? chance.whole(70, 190) : chance.whole(4, 50);
  const at = after(receivedAt, minutes * minute + chance.whole(4_000, 58_000));
  return [step(at, hands.contact, { kind: 'acknowledge', by: bySms ? 'SMS' : 'PERSON' })];
}

const isWorkingDay = (at: Instant): boolean => chinaCalendar.dayKind(localDay(at)).working;
