import { after, hour, type Instant, instant, minute } from '@gridvoice/domain/instant';
import { taskCourse } from '../task-course.js';
import { type Case, step } from './case.js';
import { afterOpen, atDesk } from './desk-hours.js';
import type { Step } from './step.js';

const withdrawals = ['客户来电表示问题已自行解决，撤回投诉。', '客户误解已消除，主动要求撤诉。', '重复反映，客户同意撤回本件。'];
const raised = ['同一楼道已有多户反映，按较急处理。', '家中有老人需用电医疗设备，提级处理。'];
const lowered = ['损坏电器经核实仍可使用，降级处理。', '受影响户数核实后不足五户，降级处理。'];
const pauses = ['客户出差，约定返回后上门。', '客户要求改期上门，已约定日期。', '等待客户提供购机发票和维修单。'];

/** What a course has out of the ordinary before the answer, put into it. */
export function turned(c: Case, steps: readonly Step[]): Step[] {
  switch (c.turn) {
    case 'WITHDRAWN':
      return withdrawn(c, steps);
    case 'PAUSED':
      return paused(c, steps);
    case 'RAISED':
      return [...steps, regraded(c, 'LEVEL_2', raised, c.hands.of(c.lead))];
    case 'LOWERED':
      return [...steps, regraded(c, 'LEVEL_3', lowered, c.hands.supervisor)];
    default:
      return [...steps];
  }
}

function withdrawn({ pace, hands, chance: all }: Case, steps: readonly Step[]): Step[] {
  const chance = all.fork('withdrawal');
  const at = pace.along(0.2 + 0.6 * chance.real(), false);
  const done = steps.filter((one) => one.at < at);
  return [...done, step(at, hands.contact, { kind: 'withdrawTicket', reason: chance.pick(withdrawals) })];
}

function regraded({ pace, chance: all }: Case, grade: 'LEVEL_2' | 'LEVEL_3', reasons: readonly string[], by: string): Step {
  const chance = all.fork('grade');
  return step(after(pace.receivedAt, chance.whole(20, 110) * minute), by, {
    kind: 'overrideGrade',
    grade,
    reason: chance.pick(reasons),
  });
}

const clock = 'TL-6';
/** By then everybody has begun and the records are there. */
const soonest = 4 * hour;
const task = 'TELL_PAUSE';

/** The customer has to be waited for: everything that lies behind is put off by whole days. */
function paused({ pace, hands, lead, chance: all }: Case, steps: readonly Step[]): Step[] {
  const chance = all.fork('pause');
  const from = instant(Math.max(pace.along(0.25 + 0.3 * chance.real(), false), pace.receivedAt + soonest));
  const length = chance.whole(1, 3) * 24 * hour;
  const until = after(from, length);
  const approvedAt = atDesk(after(from, chance.whole(15, 100) * minute));
  const toldAt = afterOpen(approvedAt, 12);
  const note = chance.pick(taskCourse(task).notes);
  return [
    ...steps.map((one) => (one.at > from ? { ...one, at: after(one.at, length), deed: putOff(one.deed, length) } : one)),
    step(from, hands.of(lead), {
      ...{ kind: 'requestPause', clock, until, ground: 'WAITING_FOR_CUSTOMER' },
      note: chance.pick(pauses),
    }),
    step(approvedAt, hands.supervisor, { kind: 'approvePause', clock }),
    step(toldAt, hands.contact, { kind: 'claim', task }),
    step(after(toldAt, 3 * minute), hands.contact, { kind: 'complete', task, note }),
  ];
}

/** Moments that a deed speaks of move along. */
function putOff(deed: Step['deed'], length: number): Step['deed'] {
  const moved = (at: Instant): Instant => after(at, length);
  if (deed.kind === 'makeAppointment') return { ...deed, appointment: moved(deed.appointment) };
  const restoredAt = deed.kind === 'setFacts' ? deed.facts.restoredAt : undefined;
  return deed.kind === 'setFacts' && restoredAt ? { ...deed, facts: { ...deed.facts, restoredAt: moved(restoredAt) } } : deed;
}
