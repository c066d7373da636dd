import type { PauseGround } from '@gridvoice/domain/clocks/clock';
import { dayText, type Instant, localText } from '@gridvoice/domain/instant';
import { reasonText } from '@gridvoice/domain/labels/reasons';
import { word } from '@gridvoice/domain/labels/words';
import type { Language } from '@gridvoice/domain/language';
import type { EventOf, TicketEventKind } from '@gridvoice/domain/lifecycle/events';
import { personalFieldNames, type Task } from '@gridvoice/domain/lifecycle/ticket';
import type { Reason } from '@gridvoice/domain/reason';
import type { LedgerEntry } from './entry.js';

type Payload<Kind extends TicketEventKind> = Omit<EventOf<Kind>, 'kind' | 'at'>;
/** What an entry names by its id alone. */
type Tasks = readonly Pick<Task, 'id' | 'kind'>[];
type Say<Kind extends TicketEventKind> = (payload: Payload<Kind>, language: Language, tasks: Tasks) => readonly (string | null)[];
type Details = { readonly [Kind in TicketEventKind]?: Say<Kind> };
type Detail = (payload: unknown, language: Language, tasks: Tasks) => readonly (string | null)[];

const nameOf = (rule: string, language: Language): string => `${rule} ${word('clock', rule, language)}`;

/** `NUMBER/TL-6.2` is a later run of TL-6. */
const clockOf = ({ clockId }: { readonly clockId: string }, language: Language): string =>
  nameOf((clockId.split('/')[1] ?? '').split('.', 1)[0] ?? '', language);

const taskOf = ({ taskId }: { readonly taskId: string }, language: Language, tasks: Tasks): string => {
  const kind = tasks.find(({ id }) => id === taskId)?.kind;
  return kind === undefined ? taskId : word('task', kind, language);
};

/** Entries from before a reason was kept have none. */
const why = (reason: Reason | null | undefined, language: Language): string | null =>
  reason ? reasonText(reason, language) : null;
const cited = (reason: Reason, language: Language): string => `${reason.rule} ${reasonText(reason, language)}`;
const until = (at: Instant): string => `→ ${localText(at)}`;
const pauseOf = ({ ground, until: end }: { ground: PauseGround; until: Instant }, language: Language): string =>
  `${word('pauseGround', ground, language)} ${until(end)}`;
const points = (score: number | null): string | null => (score === null ? null : String(score));

/** What a kind of entry says beyond its name, in parts. */
const details: Details = {
  'ticket.graded': ({ grade, reasons }, language) => [
    word('grade', grade, language),
    ...reasons.map((reason) => cited(reason, language)),
  ],
  'ticket.severity-assessed': ({ severity, reasons }, language) => [
    word('severity', severity, language),
    ...reasons.map((reason) => cited(reason, language)),
  ],
  'clock.started': ({ clock }, language) => [nameOf(clock.rule, language)],
  'clock.moved': (moved, language) => [clockOf(moved, language), until(moved.dueAt), why(moved.reason, language)],
  'clock.met': (met, language) => [clockOf(met, language), why(met.ended, language)],
  'clock.breached': (breached, language) => [clockOf(breached, language)],
  'clock.stopped': (stopped, language) => [clockOf(stopped, language), why(stopped.ended, language)],
  'clock.cancelled': (cancelled, language) => [clockOf(cancelled, language), why(cancelled.ended, language)],
  'clock.warned': (warned, language) => [clockOf(warned, language), why(warned.reason, language)],
  'clock.escalated': (escalated, language) => [clockOf(escalated, language), word('escalationStep', escalated.to, language)],
  'pause.requested': (asked, language) => [clockOf(asked, language), pauseOf(asked.request, language)],
  'pause.refused': (refused, language) => [clockOf(refused, language)],
  'clock.paused': (paused, language) => [clockOf(paused, language), pauseOf(paused.pause, language)],
  'clock.resumed': (resumed, language) => [clockOf(resumed, language), until(resumed.dueAt)],
  'task.opened': ({ task }, language) => [
    `${task.rule} ${word('task', task.kind, language)}`,
    word('department', task.department, language),
  ],
  'task.claimed': (claimed, language, tasks) => [taskOf(claimed, language, tasks)],
  'task.released': (released, language, tasks) => [taskOf(released, language, tasks)],
  'task.completed': (completed, language, tasks) => [taskOf(completed, language, tasks)],
  'task.cancelled': (cancelled, language, tasks) => [taskOf(cancelled, language, tasks), why(cancelled.reason, language)],
  'customer.acknowledged': ({ by }, language) => [word('acknowledgement', by, language)],
  'record.filed': ({ item, state }, language) => [word('record', item, language), word('recordState', state, language)],
  'appointment.made': ({ appointment }) => [until(appointment)],
  'direction.recorded': ({ targetDate }) => [`→ ${dayText(targetDate)}`],
  'cause.recorded': ({ cause, liability }, language) => [
    word('rootCause', cause, language),
    word('liability', liability, language),
  ],
  'milestone.reached': ({ milestone, department }, language) => [
    word('milestone', milestone, language),
    department && word('department', department, language),
  ],
  'feedback.given': ({ feedback }, language) => [word('preferredReply', feedback.via, language)],
  'customer.confirmed': ({ score, basis }, language) => [word('confirmationBasis', basis, language), points(score)],
  'customer.rejected': ({ score }) => [points(score)],
  'visit.recorded': ({ visit }, language) => [
    word('visitKind', visit.kind, language),
    word('contactWay', visit.via, language),
    points(visit.score),
  ],
  'ticket.closed': ({ outcome }, language) => [word('closureOutcome', outcome, language)],
  'ticket.reopened': ({ ground }, language) => [word('reopeningGround', ground, language)],
  'personal.revealed': ({ fields }, language) =>
    fields.map((field) => word('personalField', personalFieldNames[field], language)),
  'personal.corrected': ({ field }, language) => [word('personalField', personalFieldNames[field], language)],
  'personal.erased': ({ ground }, language) => [word('erasureGround', ground, language)],
};

/** Whether an entry in words needs its ticket's tasks. */
export const namesATask = ({ kind }: LedgerEntry): boolean => kind.startsWith('task.') && kind !== 'task.opened';

/** An entry in words: what happened, and to what. */
export function entryText({ kind, payload }: LedgerEntry, language: Language, tasks: Tasks = []): string {
  const name = word('event', kind, language);
  const say = details[kind as TicketEventKind] as Detail | undefined;
  const said = say?.(JSON.parse(payload), language, tasks).filter((part) => part !== null) ?? [];
  return said.length > 0 ? `${name}: ${said.join(' · ')}` : name;
}
