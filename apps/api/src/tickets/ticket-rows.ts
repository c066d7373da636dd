import type { Clock } from '@gridvoice/domain/clocks/clock';
import type { Instant } from '@gridvoice/domain/instant';
import type { Task, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { instantOf, instantOrNull, isoText, type Row } from '../database/rows.js';
import { isBreached } from '../ledger/filter-columns.js';

/** How a ticket lies in its tables, both ways. Nothing is decided here. `settlesAt`: when time alone changes it next. */
export function ticketRow({ clocks, tasks, ...ticket }: Ticket, settlesAt: Instant | null): Row {
  return {
    number: ticket.number,
    version: ticket.version,
    received_at: isoText(ticket.receivedAt),
    filed_at: isoText(ticket.filedAt),
    channel: ticket.channel,
    category: ticket.category,
    subcategory: ticket.subcategory,
    complex: ticket.complex,
    facts: ticket.facts,
    grade: ticket.grade,
    grade_reasons: ticket.gradeReasons,
    status: ticket.status,
    lead: ticket.lead,
    region: ticket.region,
    unit: ticket.unit,
    first_contact: ticket.firstContact,
    anonymous: ticket.anonymous,
    preferred_reply: ticket.preferredReply,
    special_group: ticket.specialGroup,
    personal: ticket.personal,
    demands: ticket.demands,
    imported: ticket.imported,
    source_id: ticket.sourceId,
    policy: ticket.policy,
    acknowledged_at: isoText(ticket.acknowledgedAt),
    acknowledged_by: ticket.acknowledgedBy,
    breached: isBreached({ clocks }),
    graded_at: isoText(ticket.gradedAt),
    severity: ticket.severity,
    severity_reasons: ticket.severityReasons,
    linked_to: ticket.linkedTo,
    arrived_at: isoText(ticket.arrivedAt),
    records: ticket.records,
    direction: ticket.direction,
    finding: ticket.finding,
    milestones: ticket.milestones,
    feedback: ticket.feedback,
    confirmation: ticket.confirmation,
    rejections: ticket.rejections,
    instruction: ticket.instruction,
    visits: ticket.visits,
    closure: ticket.closure,
    reopened_at: isoText(ticket.reopenedAt),
    settles_at: isoText(settlesAt),
  };
}

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

export const taskRows = ({ number, grade, imported, tasks }: Ticket): Row[] =>
  tasks.map((task, ordinal) => ({
    id: task.id,
    ticket_number: number,
    ordinal,
    kind: task.kind,
    rule: task.rule,
    department: task.department,
    status: task.status,
    assignee: task.assignee,
    opened_at: isoText(task.openedAt),
    due_at: isoText(task.dueAt),
    clock_id: task.clockId,
    claimed_at: isoText(task.claimedAt),
    completed_at: isoText(task.completedAt),
    note: task.note,
    grade,
    imported,
  }));

/** Selects tickets whole, each as one JSON value in the column `ticket`. */
export const ticketJson = `jsonb_build_object('row', to_jsonb(ticket),
  'clocks', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.ordinal), '[]') FROM clock c WHERE c.ticket_number = ticket.number),
  'tasks', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.ordinal), '[]') FROM task t WHERE t.ticket_number = ticket.number)) AS ticket`;

export interface TicketJson {
  readonly ticket: { readonly row: StoredTicket; readonly clocks: readonly StoredClock[]; readonly tasks: readonly StoredTask[] };
}

type Snake<T extends string> = T extends `${infer Head}${infer Tail}`
  ? Head extends Uppercase<Head>
    ? Head extends Lowercase<Head>
      ? `${Head}${Snake<Tail>}`
      : `_${Lowercase<Head>}${Snake<Tail>}`
    : `${Head}${Snake<Tail>}`
  : T;
type Stored<T, Times extends keyof T> = {
  readonly [Name in keyof T & string as Snake<Name>]: Name extends Times ? string | Extract<T[Name], null> : T[Name];
};
type StoredTicket = Stored<
  Omit<Ticket, 'clocks' | 'tasks'>,
  'receivedAt' | 'filedAt' | 'acknowledgedAt' | 'gradedAt' | 'arrivedAt' | 'reopenedAt'
>;
type StoredClock = Stored<Clock, 'startedAt' | 'dueAt' | 'stoppedAt' | 'promisedAt' | 'noticedAt'>;
type StoredTask = Stored<Task, 'openedAt' | 'dueAt' | 'claimedAt' | 'completedAt'>;

export function ticketOf({ ticket: { row, clocks, tasks } }: TicketJson): Ticket {
  return {
    number: row.number,
    version: row.version,
    receivedAt: instantOf(row.received_at),
    filedAt: instantOf(row.filed_at),
    channel: row.channel,
    category: row.category,
    subcategory: row.subcategory,
    complex: row.complex,
    facts: row.facts,
    grade: row.grade,
    gradeReasons: row.grade_reasons,
    status: row.status,
    lead: row.lead,
    region: row.region,
    unit: row.unit,
    firstContact: row.first_contact,
    anonymous: row.anonymous,
    preferredReply: row.preferred_reply,
    specialGroup: row.special_group,
    personal: row.personal,
    demands: row.demands,
    imported: row.imported,
    sourceId: row.source_id,
    policy: row.policy,
    acknowledgedAt: instantOrNull(row.acknowledged_at),
    acknowledgedBy: row.acknowledged_by,
    gradedAt: instantOf(row.graded_at),
    severity: row.severity,
    severityReasons: row.severity_reasons,
    linkedTo: row.linked_to,
    arrivedAt: instantOrNull(row.arrived_at),
    records: row.records,
    direction: row.direction,
    finding: row.finding,
    milestones: row.milestones,
    feedback: row.feedback,
    confirmation: row.confirmation,
    rejections: row.rejections,
    instruction: row.instruction,
    visits: row.visits,
    closure: row.closure,
    reopenedAt: instantOrNull(row.reopened_at),
    clocks: clocks.map(clockOf),
    tasks: tasks.map(taskOf),
  };
}

const clockOf = (row: StoredClock): Clock => ({
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

const taskOf = (row: StoredTask): Task => ({
  id: row.id,
  kind: row.kind,
  rule: row.rule,
  department: row.department,
  status: row.status,
  assignee: row.assignee,
  openedAt: instantOf(row.opened_at),
  dueAt: instantOrNull(row.due_at),
  clockId: row.clock_id,
  claimedAt: instantOrNull(row.claimed_at),
  completedAt: instantOrNull(row.completed_at),
  note: row.note,
});
