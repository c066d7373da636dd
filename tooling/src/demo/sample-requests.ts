import type { Request } from '@gridvoice/api/commands/request';
import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { classify } from '@gridvoice/domain/category';
import { firstClocks } from '@gridvoice/domain/clocks/first-clocks';
import { after, hour, type Instant } from '@gridvoice/domain/instant';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import type { SampleComplaint } from '../sample/complaints.js';
import { gradeOf } from '../sample/life.js';
import type { SampleMember } from '../sample/members.js';

/** A command of the past. */
export type PastRequest = Request & { readonly at: Instant };

export type ActorOf = (member: string) => Actor;

/** @throws RangeError for someone who doesn't work here. */
export function actorsOf(members: readonly SampleMember[]): ActorOf {
  const actors = new Map(members.map(({ id, department, roles }): [string, Actor] => [id, { id, department, roles }]));
  return (member) => {
    const actor = actors.get(member);
    if (!actor) throw new RangeError(`no member ${member}`);
    return actor;
  };
}

/** Filing, under a key of its own: a load that is repeated files nothing twice. */
export const filingRequest = (complaint: SampleComplaint, actorOf: ActorOf, now: Instant): PastRequest => ({
  kind: 'file',
  actor: actorOf(complaint.filedBy),
  filing: complaint.filing,
  ...(isHistory(complaint, now) && { imported: { sourceId: complaint.key } }),
  idempotency: { key: complaint.key, inputHash: complaint.key },
  at: complaint.filing.receivedAt,
});

/**
 * Done, and its resolution time is over: taken over from the register of before. There is no command that closes a ticket
 * yet, so on the wall it would stand among the open and overdue for ever.
 */
function isHistory({ filing, life }: SampleComplaint, now: Instant): boolean {
  const days = classify(filing.subcategory).complex ? 6 : gradeOf(filing) === 'LEVEL_3' ? 2 : 1;
  return filing.receivedAt < now - days * 24 * hour && life.tasks.every(({ completedAt }) => completedAt !== null);
}

/** Everything after the filing, in no particular order. */
export function lifeRequests(complaint: SampleComplaint, number: string, actorOf: ActorOf): PastRequest[] {
  const { acknowledged, tasks } = complaint.life;
  return [
    ...(acknowledged
      ? [{ kind: 'acknowledge' as const, number, by: acknowledged.by, actor: actorOf(acknowledged.member), at: acknowledged.at }]
      : []),
    ...tasks.flatMap((task, index) => taskRequests(task, `${number}/T${index + 1}`, actorOf)),
    ...settleMoments(complaint).map((at) => ({ kind: 'settle' as const, number, actor: system, at })),
  ];
}

function taskRequests(task: SampleComplaint['life']['tasks'][number], taskId: string, actorOf: ActorOf): PastRequest[] {
  const requests: PastRequest[] = [];
  const { handedBack, claimedAt, completedAt, by, note } = task;
  if (handedBack) {
    const actor = actorOf(handedBack.by);
    requests.push({ kind: 'claim', taskId, actor, at: handedBack.claimedAt });
    requests.push({ kind: 'release', taskId, actor, reason: handedBack.reason, at: handedBack.releasedAt });
  }
  if (claimedAt !== null) requests.push({ kind: 'claim', taskId, actor: actorOf(by), at: claimedAt });
  if (completedAt !== null) requests.push({ kind: 'complete', taskId, actor: actorOf(by), note, at: completedAt });
  return requests;
}

const system: Actor = { id: 'system', department: null, roles: ['SYSTEM'] };

/** Just after each clock runs out: settled then, a breach is recorded when it happened and not on loading. */
function settleMoments({ filing, life }: SampleComplaint): Instant[] {
  const told = filing.acknowledged === true || (life.acknowledged !== null && life.acknowledged.at - filing.receivedAt < hour);
  const complex = classify(filing.subcategory).complex === true;
  const clocked = { receivedAt: filing.receivedAt, grade: gradeOf(filing), complex, hasContact: !told };
  return firstClocks(clocked, defaultPolicy, chinaCalendar).map(({ dueAt }) => after(dueAt, 1));
}
