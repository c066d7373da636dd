import type { Request } from '@gridvoice/api/commands/request';
import type { Instant } from '@gridvoice/domain/instant';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type { SampleComplaint } from '../sample/complaints.js';
import { system } from '../sample/course/hands.js';
import type { PlacedStep } from '../sample/course/placing.js';
import type { SampleMember } from '../sample/members.js';

/** A command of the past. */
export type PastRequest = Request & { readonly at: Instant };

export type ActorOf = (member: string) => Actor;

/** @throws RangeError for someone who doesn't work here. */
export function actorsOf(members: readonly SampleMember[]): ActorOf {
  const actors = new Map(members.map(({ id, department, roles }): [string, Actor] => [id, { id, department, roles }]));
  actors.set(system, { id: system, department: null, roles: ['SYSTEM'] });
  return (member) => {
    const actor = actors.get(member);
    if (!actor) throw new RangeError(`no member ${member}`);
    return actor;
  };
}

/** Filing, under a key of its own: a load that is repeated files nothing twice. */
export const filingRequest = ({ key, filing, filedBy }: SampleComplaint, actorOf: ActorOf): PastRequest => ({
  kind: 'file',
  actor: actorOf(filedBy),
  filing,
  idempotency: { key, inputHash: key },
  at: filing.receivedAt,
});

/** Everything after the filing, in order. */
export const courseRequests = ({ course }: SampleComplaint, number: string, actorOf: ActorOf): PastRequest[] =>
  course.map((step) => requestFor(step, number, actorOf));

function requestFor({ at, by, deed, task }: PlacedStep, number: string, actorOf: ActorOf): PastRequest {
  const sent = { at, actor: actorOf(by) };
  if ('task' in deed) {
    const { task: _, ...rest } = deed;
    return { ...sent, ...rest, taskId: `${number}/T${task}` };
  }
  if ('clock' in deed) {
    const { clock, ...rest } = deed;
    return { ...sent, ...rest, clockId: `${number}/${clock}` };
  }
  return { ...sent, ...deed, number };
}
