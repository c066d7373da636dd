import type { EventOf, TicketEventKind } from '@gridvoice/domain/lifecycle/events';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import type { LedgerEntry } from './entry.js';

type Note<Kind extends TicketEventKind> = (payload: Omit<EventOf<Kind>, 'kind' | 'at'>) => PersonalRef | null;

/** Where the events keep what a member said; of several parts the one that says most. */
const notes: { readonly [Kind in TicketEventKind]?: Note<Kind> } = {
  'ticket.graded': ({ note }) => note,
  'ticket.marked-complex': ({ reason }) => reason,
  'pause.requested': ({ request }) => request.note,
  'pause.refused': ({ reason }) => reason,
  'task.released': ({ reason }) => reason,
  'task.completed': ({ note }) => note,
  'record.filed': ({ text }) => text,
  'direction.recorded': ({ text }) => text,
  'progress.reported': ({ text }) => text,
  'cause.recorded': ({ text }) => text,
  'milestone.reached': ({ note }) => note,
  'feedback.given': ({ feedback }) => feedback.solution,
  'leader.instructed': ({ text }) => text,
  'visit.recorded': ({ visit }) => visit.remedy ?? visit.opinion,
  'ticket.closed': ({ notAccepted }) => notAccepted?.reasons ?? null,
  'ticket.reopened': ({ note }) => note,
  'ticket.withdrawn': ({ reason }) => reason,
  'personal.revealed': ({ reason }) => reason,
  'personal.corrected': ({ reason }) => reason,
  'personal.restricted': ({ reason }) => reason,
  'personal.unrestricted': ({ reason }) => reason,
};

/** The ref of what a member said with an entry; null where nothing was said. */
export function noteOf({ kind, payload }: LedgerEntry): PersonalRef | null {
  const find = notes[kind as TicketEventKind] as ((payload: unknown) => PersonalRef | null | undefined) | undefined;
  return find?.(JSON.parse(payload)) ?? null;
}
