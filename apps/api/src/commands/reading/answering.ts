import { filingLimits } from '@gridvoice/domain/filing';
import type { CommandOf } from '@gridvoice/domain/lifecycle/commands';
import type { Visit } from '@gridvoice/domain/lifecycle/visit';
import type { SentFeedback, SentVisit } from '../request.js';
import type { Readings } from './reading.js';
import { longestAnswer, type Texts } from './texts.js';

/** What the customer is told, and what the customer says. */
export const answeringReadings: Readings<'giveFeedback' | 'confirm' | 'instruct' | 'recordVisit'> = {
  giveFeedback: ({ feedback }, texts) => ({ kind: 'giveFeedback', feedback: readFeedback(feedback, texts) }),
  confirm: ({ satisfied, score }) => ({ kind: 'confirm', satisfied, score: score ?? null }),
  instruct: ({ instruction }, texts) => ({
    kind: 'instruct',
    instruction: texts.required('instruction', instruction, { rule: 'FB-3' }),
  }),
  recordVisit: ({ visit }, texts) => ({ kind: 'recordVisit', visit: readVisit(visit, texts) }),
};

function readFeedback(sent: SentFeedback, texts: Texts): CommandOf<'giveFeedback'>['feedback'] {
  const part = (name: 'cause' | 'solution' | 'improvement') =>
    texts.required(`feedback.${name}`, sent[name], { rule: 'FB-1', longest: longestAnswer });
  return {
    cause: part('cause'),
    solution: part('solution'),
    improvement: part('improvement'),
    outcomes: readOutcomes(sent.outcomes ?? [], texts),
    via: sent.via ?? null,
    preliminaryUntil: sent.preliminaryUntil ?? null,
  };
}

/** No complaint has more demands, so what is too many is refused as a whole. */
function readOutcomes(sent: NonNullable<SentFeedback['outcomes']>, texts: Texts) {
  const most = filingLimits.demands;
  if (sent.length > most) texts.refuse({ path: 'feedback.outcomes', rule: 'FB-1', because: 'tooMany', values: { most } });
  return sent.slice(0, most).map(({ demand, outcome, text }, index) => ({
    demand,
    outcome,
    text: texts.optional(`feedback.outcomes.${index}.text`, text, { rule: 'FB-1' }),
  }));
}

const readVisit = ({ kind, via, reached, ...said }: SentVisit, texts: Texts): Visit => ({
  kind,
  via,
  reached,
  solved: said.solved ?? null,
  retaliated: said.retaliated ?? null,
  score: said.score ?? null,
  opinion: texts.optional('visit.opinion', said.opinion),
  reason: texts.optional('visit.reason', said.reason, { rule: 'TL-13' }),
  remedy: texts.optional('visit.remedy', said.remedy, { rule: 'TL-13' }),
});
