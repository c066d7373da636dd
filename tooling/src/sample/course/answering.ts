import type { SentFeedback } from '@gridvoice/api/commands/request';
import { after, day, type Instant, localDay, minute } from '@gridvoice/domain/instant';
import type { DemandOutcome } from '@gridvoice/domain/lifecycle/feedback';
import type { Chance } from '../chance.js';
import { type Case, step } from './case.js';
import type { Finding } from './findings/finding.js';
import type { Step } from './step.js';

const outcomes: readonly (readonly [DemandOutcome, number, readonly string[]])[] = [
  ['MET', 86, ['已按要求办理完毕。', '已落实，客户知晓。', '已处理并现场确认。']],
  ['PARTLY_MET', 11, ['已办理一部分，其余列入计划并告知完成时间。', '已采取临时措施，彻底解决待改造完成。']],
  ['NOT_MET', 3, ['按现行规定不能办理，已说明依据。', '不属于供电公司职责，已告知受理单位。']],
];

/** What the customer is told: the finding's three parts, and an outcome for each demand (FB-1). */
export function feedbackFor(finding: Finding, demands: number, chance: Chance): SentFeedback {
  return {
    ...finding.told,
    outcomes: Array.from({ length: demands }, (_, index) => {
      const [outcome, , texts] = chance.weighted(outcomes, ([, weight]) => weight);
      return { demand: index + 1, outcome, text: chance.pick(texts) };
    }),
  };
}

/** The cause is found, and the customer answered. */
export function answerSteps(c: Case): Step[] {
  const { finding, hands, lead, pace } = c;
  const { cause, liability, found } = finding;
  return [
    step(after(pace.answeredAt, -2 * minute), hands.of(lead), { kind: 'recordRootCause', cause, liability, finding: found }),
    answered(c, pace.answeredAt, 'first'),
  ];
}

/** One of the answers the customer gets; a later one says that it was looked into again. */
export function answered({ finding, filing, hands, chance }: Case, at: Instant, which: 'first' | 'again'): Step {
  const told = which === 'first' ? finding.told : again(finding.told);
  const feedback = feedbackFor({ ...finding, told }, filing.demands?.length ?? 0, chance.fork(`answer ${at}`));
  return step(at, hands.contact, { kind: 'giveFeedback', feedback });
}

const again = ({ cause, solution, improvement }: Finding['told']): Finding['told'] => ({
  cause: `经负责人带队复查：${cause}`,
  solution: `${solution}针对您不满意之处，已补充处理并逐项核对。`,
  improvement: `${improvement}由班长在一个月内再次回访。`,
});

/** What is complex and urgent is answered for the time being within TL-6, and for good when everything is known. */
export function preliminary({ preliminaryAt: at, pace, finding, filing, hands, chance: all }: Case): Step[] {
  if (at === null) return [];
  const chance = all.fork('preliminary answer');
  const told = { ...finding.told, cause: `初步判断：${finding.told.cause}最终结论将在勘查后给出。` };
  const until = day(localDay(pace.answeredAt) + 1);
  const feedback = { ...feedbackFor({ ...finding, told }, filing.demands?.length ?? 0, chance), preliminaryUntil: until };
  return [
    step(at, hands.contact, { kind: 'giveFeedback', feedback }),
    step(after(at, chance.whole(5, 90) * minute), hands.contact, { kind: 'confirm', satisfied: true }),
  ];
}
