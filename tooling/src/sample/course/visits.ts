import { after, day, hour, type Instant, instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';
import type { ContactWay } from '@gridvoice/domain/lifecycle/visit';
import type { Chance } from '../chance.js';
import { type Case, step } from './case.js';
import { afterOpen } from './desk-hours.js';
import { satisfiedScore } from './scores.js';
import type { Step } from './step.js';

interface Closed {
  readonly answeredAt: Instant;
  readonly closedAt: Instant;
  readonly unhappyAt: Instant | null;
  /** Tells the visits of one course apart. */
  readonly round: string;
}

const pleased = [
  '处理及时，师傅态度很好。',
  '解释得很清楚，满意。',
  '没有意见，谢谢。',
  '希望以后停电早点通知。',
  '问题解决了，建议线上也能查进度。',
];
const displeased = ['处理了但是太慢。', '来回打了好几次电话才解决。', '希望彻底改造，不要再临时处理。'];

/** An hour of the day on a date some days later. */
const onDate = (from: Instant, days: number, chance: Chance): Instant =>
  after(startOfDay(day(localDay(from) + days)), chance.whole(9 * 60, 19 * 60) * minute);

/** The first return visit (TL-12), now and then after a vain attempt; a superior's where somebody wasn't satisfied (TL-13). */
export function visitSteps(c: Case, { answeredAt, closedAt, unhappyAt, round }: Closed): Step[] {
  const chance = c.chance.fork(`visit ${round}`);
  const days = chance.happens(0.96) ? chance.weighted([1, 2, 3], (one) => 4 - one) : chance.whole(7, 9);
  const wanted = onDate(answeredAt, days, chance);
  const at = wanted > after(closedAt, 20 * minute) ? wanted : afterOpen(closedAt, chance.whole(30, 150));
  const score = c.filing.customer.anonymous ? null : satisfiedScore(chance);
  const low = unhappyAt ?? (score !== null && score < 80 ? at : null);
  return [
    ...(chance.happens(0.08) && at > after(closedAt, 4 * hour) ? [tried(c, 'FIRST', 'PHONE', after(at, -3 * hour))] : []),
    first(c, at, score, chance),
    ...(low === null ? [] : [second(c, secondAt(low, at, chance), chance)]),
    ...afterWorks(c, chance),
  ];
}

function first({ hands, filing }: Case, at: Instant, score: number | null, chance: Chance): Step {
  const via: ContactWay =
    score === null ? 'ON_SITE' : chance.weighted(['PHONE', 'SMS', 'APP'] as const, (way) => (way === 'PHONE' ? 8 : 1));
  const opinion = filing.customer.anonymous
    ? '走访周边住户，问题未再发生。'
    : chance.pick(score !== null && score < 80 ? displeased : pleased);
  return step(at, hands.contact, {
    kind: 'recordVisit',
    visit: { ...{ kind: 'FIRST', via, reached: true, solved: true, retaliated: false, score }, opinion },
  });
}

const secondAt = (low: Instant, visited: Instant, chance: Chance): Instant =>
  instant(Math.max(onDate(low, chance.happens(0.95) ? chance.whole(3, 6) : 13, chance), afterOpen(visited, 60)));

const reasons = ['处理周期较长，中间没有主动告知进度。', '首次处理不彻底，客户重复来电。', '解释不够充分，客户对依据有疑问。'];
const remedies = [
  '安排专人一对一服务，并免费检查用电线路。',
  '赠送用电安全检查一次，问题再现优先上门。',
  '建立联系卡，三个月内主动回访两次。',
];

function second({ hands, lead }: Case, at: Instant, chance: Chance): Step {
  const [reason, remedy] = [chance.pick(reasons), chance.pick(remedies)];
  const said = {
    solved: true,
    retaliated: false,
    score: chance.pick([80, 85, 88, 90, 95]),
    opinion: '负责人上门沟通，可以接受。',
  };
  return step(at, hands.leader(lead), {
    kind: 'recordVisit',
    visit: { kind: 'SECOND', via: chance.pick(['ON_SITE', 'PHONE']), reached: true, ...said, reason, remedy },
  });
}

/** When the works are accepted, the customer is visited again (TL-12, TL-15). */
function afterWorks(c: Case, chance: Chance): Step[] {
  const works = c.timing.spans.get('PLAN_RECTIFICATION');
  return works
    ? [
        first(
          c,
          onDate(works.completedAt, chance.whole(1, 3), chance),
          c.filing.customer.anonymous ? null : chance.pick([90, 95, 98, 100]),
          chance,
        ),
      ]
    : [];
}

/** Someone who can't be reached is tried on two days and in two ways, three times at least (FB-7). */
export function attempts(c: Case, from: Instant): { steps: Step[]; endsAt: Instant } {
  const chance = c.chance.fork('attempts');
  const moments = [afterOpen(from, chance.whole(20, 120)), onDate(from, 1, chance), onDate(from, 2, chance)];
  const ways: readonly ContactWay[] = ['PHONE', 'SMS', 'PHONE'];
  const steps = moments.map((at, index) => tried(c, 'CONFIRMATION', ways[index] ?? 'PHONE', at));
  return { steps, endsAt: moments.reduce((last, at) => (at > last ? at : last), from) };
}

const tried = ({ hands }: Case, kind: 'CONFIRMATION' | 'FIRST', via: ContactWay, at: Instant): Step =>
  step(at, hands.contact, { kind: 'recordVisit', visit: { kind, via, reached: false } });
