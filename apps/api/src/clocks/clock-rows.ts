import type { Clock } from '@gridvoice/domain/clocks/clock';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { instantOf, instantOrNull, isoText, type Row } from '../database/rows.js';
import type { Stored } from '../database/stored.js';

/** How a ticket's clocks lie in their table, both ways. */
export const clockRows = ({ number, imported, clocks }: Ticket): Row[] =>
  clocks.map((clock, ordinal) => ({
    id: clock.id,
    ticket_number: number,
    ordinal,
    rule: clock.rule,
    state: clock.state,
    limit: clock.limit,
    started_at: isoText(clock.startedAt),
    due_at: isoText(clock.dueAt),
    stopped_at: isoText(clock.stoppedAt),
    provisional: clock.provisional,
    segments: clock.segments,
    about: clock.about,
    legs: clock.legs,
    pauses: clock.pauses,
    promised_at: isoText(clock.promisedAt),
    ended: clock.ended,
    pause_request: clock.pauseRequest,
    noticed_at: isoText(clock.noticedAt),
    imported,
  }));

export type StoredClock = Stored<Clock, 'startedAt' | 'dueAt' | 'stoppedAt' | 'promisedAt' | 'noticedAt'>;

export const clockOf = (row: StoredClock): Clock => ({
  id: row.id,
  rule: row.rule,
  state: row.state,
  limit: row.limit,
  startedAt: instantOf(row.started_at),
  dueAt: instantOf(row.due_at),
  stoppedAt: instantOrNull(row.stopped_at),
  provisional: row.provisional,
  segments: row.segments,
  about: row.about,
  legs: row.legs,
  pauses: row.pauses,
  promisedAt: instantOf(row.promised_at),
  ended: row.ended,
  pauseRequest: row.pause_request,
  noticedAt: instantOrNull(row.noticed_at),
});
