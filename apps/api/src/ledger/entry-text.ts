import { reasonText } from '@gridvoice/domain/labels/reasons';
import { word } from '@gridvoice/domain/labels/words';
import type { Language } from '@gridvoice/domain/language';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import type { Task } from '@gridvoice/domain/lifecycle/ticket';
import type { LedgerEntry } from './entry.js';

type Payload<K extends TicketEvent['kind']> = Omit<Extract<TicketEvent, { kind: K }>, 'kind' | 'at'>;
type Detail = (payload: unknown, language: Language, tasks: Tasks) => string;
/** What an entry names by its id alone. */
type Tasks = readonly Pick<Task, 'id' | 'kind'>[];
type Details = { readonly [K in TicketEvent['kind']]?: (payload: Payload<K>, language: Language, tasks: Tasks) => string };

const clockOf = (clockId: string, language: Language): string => {
  const rule = clockId.split('/')[1] ?? '';
  return `${rule} ${word('clock', rule, language)}`;
};

const taskOf = (taskId: string, language: Language, tasks: Tasks): string => {
  const kind = tasks.find(({ id }) => id === taskId)?.kind;
  return kind === undefined ? taskId : word('task', kind, language);
};

/** What a kind of entry says beyond its name. */
const details: Details = {
  'ticket.graded': ({ grade, reasons }, language) =>
    [word('grade', grade, language), ...reasons.map((reason) => `${reason.rule} ${reasonText(reason, language)}`)].join(' · '),
  'clock.started': ({ clock }, language) => `${clock.rule} ${word('clock', clock.rule, language)}`,
  'clock.met': ({ clockId }, language) => clockOf(clockId, language),
  'clock.breached': ({ clockId }, language) => clockOf(clockId, language),
  'clock.stopped': ({ clockId }, language) => clockOf(clockId, language),
  'task.opened': ({ task }, language) =>
    `${task.rule} ${word('task', task.kind, language)} · ${word('department', task.department, language)}`,
  'task.claimed': ({ taskId }, language, tasks) => taskOf(taskId, language, tasks),
  'task.released': ({ taskId }, language, tasks) => taskOf(taskId, language, tasks),
  'task.completed': ({ taskId }, language, tasks) => taskOf(taskId, language, tasks),
  'customer.acknowledged': ({ by }, language) => word('acknowledgement', by, language),
};

/** Whether an entry in words needs its ticket's tasks. */
export const namesATask = ({ kind }: LedgerEntry): boolean => kind.startsWith('task.') && kind !== 'task.opened';

/** An entry in words: what happened, and to what. */
export function entryText({ kind, payload }: LedgerEntry, language: Language, tasks: Tasks = []): string {
  const name = word('event', kind, language);
  const detail = details[kind as TicketEvent['kind']] as Detail | undefined;
  return detail ? `${name}: ${detail(JSON.parse(payload), language, tasks)}` : name;
}
