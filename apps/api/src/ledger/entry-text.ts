import { reasonText } from '@gridvoice/domain/labels/reasons';
import { word } from '@gridvoice/domain/labels/words';
import type { Language } from '@gridvoice/domain/language';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import type { LedgerEntry } from './entry.js';

type Payload<K extends TicketEvent['kind']> = Omit<Extract<TicketEvent, { kind: K }>, 'kind' | 'at'>;
type Details = { readonly [K in TicketEvent['kind']]?: (payload: Payload<K>, language: Language) => string };

const clockOf = (clockId: string, language: Language): string => {
  const rule = clockId.split('/')[1] ?? '';
  return `${rule} ${word('clock', rule, language)}`;
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
    `${word('task', task.kind, language)} · ${word('department', task.department, language)} · ${task.rule}`,
  'customer.acknowledged': ({ by }, language) => word('acknowledgement', by, language),
};

/** An entry in words: what happened, and to what. */
export function entryText({ kind, payload }: LedgerEntry, language: Language): string {
  const name = word('event', kind, language);
  const detail = details[kind as TicketEvent['kind']] as ((payload: unknown, language: Language) => string) | undefined;
  return detail ? `${name}: ${detail(JSON.parse(payload), language)}` : name;
}
