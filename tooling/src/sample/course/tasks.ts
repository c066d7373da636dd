import { after, type Instant, minute } from '@gridvoice/domain/instant';
import { taskCourse } from '../task-course.js';
import { type Case, step } from './case.js';
import type { Step } from './step.js';

const handBackReasons = ['同时有更紧急的抢修任务', '需由属地班组处理', '换班交接', '涉及本人，申请回避'];

/** Each task is taken and done, a few after somebody gave them back. */
export const taskSteps = (c: Case): Step[] => c.opened.flatMap((task) => stepsOf(task, c));

function stepsOf(
  { kind, department }: Case['opened'][number],
  { timing, hands, chance: all, finding, lead, pace }: Case,
): Step[] {
  const span = timing.spans.get(kind);
  if (!span) return [];
  const chance = all.fork(`task ${kind}`);
  const { claimedAt, completedAt } = span;
  const by = kind === 'TELL_LEADER' ? hands.leader(lead) : hands.forTask(department, kind, completedAt);
  const note = finding.notes?.[kind] ?? chance.pick(taskCourse(kind).notes);
  const before = chance.happens(0.015)
    ? handedBack(kind, hands.of(department), pace.receivedAt, claimedAt, chance.pick(handBackReasons))
    : [];
  return [
    ...before,
    step(claimedAt, by, { kind: 'claim', task: kind }),
    step(completedAt, by, { kind: 'complete', task: kind, note }),
  ];
}

function handedBack(task: string, by: string, from: Instant, to: Instant, reason: string): Step[] {
  const span = to - from;
  if (span < 2 * minute) return [];
  return [
    step(after(from, Math.round(span * 0.4)), by, { kind: 'claim', task }),
    step(after(from, Math.round(span * 0.8)), by, { kind: 'release', task, reason }),
  ];
}
