import { after, type Instant, minute } from '@gridvoice/domain/instant';
import { taskCourse } from '../task-course.js';
import { agreed } from './agreeing.js';
import { answered } from './answering.js';
import { type Case, step } from './case.js';
import { afterOpen } from './desk-hours.js';
import { unhappyScore } from './scores.js';
import type { Step } from './step.js';
import { visitSteps } from './visits.js';

/** The customer says no; the unit looks again and answers once more (FB-3). */
export function redone(c: Case, rejectedAt: Instant, name: string): { steps: Step[]; answeredAt: Instant } {
  const chance = c.chance.fork(`redo ${name}`);
  const claimedAt = after(rejectedAt, chance.whole(8, 70) * minute);
  const answeredAt = afterOpen(claimedAt, chance.happens(0.94) ? chance.whole(90, 560) : chance.whole(1_500, 1_900));
  const completedAt = after(claimedAt, Math.round((answeredAt - claimedAt) * 0.8));
  const by = c.hands.forTask(c.lead, `REDO ${name}`, completedAt);
  const note = chance.pick(taskCourse('REDO').notes);
  return {
    steps: [
      step(claimedAt, by, { kind: 'claim', task: 'REDO' }),
      step(completedAt, by, { kind: 'complete', task: 'REDO', note }),
      answered(c, answeredAt, 'again'),
    ],
    answeredAt,
  };
}

function saidNo(c: Case, answeredAt: Instant, name: string): { steps: Step[]; at: Instant } {
  const chance = c.chance.fork(`no ${name}`);
  const at = afterOpen(answeredAt, chance.whole(20, 500));
  return { steps: [step(at, c.hands.contact, { kind: 'confirm', satisfied: false, score: unhappyScore(chance) })], at };
}

/** Once: back to the unit, whose second answer is accepted. */
export function rejectedOnce(c: Case): Step[] {
  const no = saidNo(c, c.pace.answeredAt, 'first');
  const redo = redone(c, no.at, 'first');
  const settled = agreed(c, redo.answeredAt, 'redone');
  return [...no.steps, ...redo.steps, ...settled.steps, ...visitSteps(c, { ...settled, round: 'redone', unhappyAt: no.at })];
}

const instructions = [
  '由分管负责人约谈客户，按规定最大限度满足合理诉求，今日内答复。',
  '请属地单位主要负责人上门说明依据，处理到位后再答复。',
];

/** Twice: the leader decides, the unit answers by that, and it is closed as compliant though not accepted. */
export function rejectedTwice(c: Case): Step[] {
  const { hands, lead, chance } = c;
  const first = saidNo(c, c.pace.answeredAt, 'first');
  const redo = redone(c, first.at, 'first');
  const second = saidNo(c, redo.answeredAt, 'second');
  const instructedAt = afterOpen(second.at, chance.fork('instruction').whole(40, 300));
  const last = redone(c, instructedAt, 'instructed');
  const closedAt = afterOpen(last.answeredAt, chance.fork('ended').whole(60, 400));
  return [
    ...[...first.steps, ...redo.steps, ...second.steps],
    step(instructedAt, hands.leader(lead), { kind: 'instruct', instruction: chance.fork('word').pick(instructions) }),
    ...last.steps,
    step(closedAt, hands.contact, {
      kind: 'closeTicket',
      notAccepted: {
        reasons: '处理结果符合规定，客户要求超出规定范围，经负责人当面说明后仍不认可。',
        legalBasis: '《供电营业规则》及现行电价政策的有关规定。',
        recourse: ['HOTLINE_12398', 'HOTLINE_12345', 'COURT'],
      },
    }),
    ...visitSteps(c, { answeredAt: last.answeredAt, closedAt, unhappyAt: first.at, round: 'not accepted' }),
  ];
}
