import type { Instant } from '@gridvoice/domain/instant';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { clockOf, type StoredClock } from '../clocks/clock-rows.js';
import { instantOf, instantOrNull, isoText, type Row } from '../database/rows.js';
import type { Stored } from '../database/stored.js';
import { isBreached } from '../ledger/filter-columns.js';
import { type StoredTask, taskOf } from '../tasks/task-rows.js';

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
    protected_from: ticket.protectedFrom,
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
    ended_at: isoText(ticket.endedAt),
    restricted: ticket.restricted,
    erased_at: isoText(ticket.erasedAt),
    settles_at: isoText(settlesAt),
  };
}

/** Selects tickets whole, each as one JSON value in the column `ticket`. */
export const ticketJson = `jsonb_build_object('row', to_jsonb(ticket),
  'clocks', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.ordinal), '[]') FROM clock c WHERE c.ticket_number = ticket.number),
  'tasks', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.ordinal), '[]') FROM task t WHERE t.ticket_number = ticket.number)) AS ticket`;

export interface TicketJson {
  readonly ticket: { readonly row: StoredTicket; readonly clocks: readonly StoredClock[]; readonly tasks: readonly StoredTask[] };
}

type StoredTicket = Stored<
  Omit<Ticket, 'clocks' | 'tasks'>,
  'receivedAt' | 'filedAt' | 'acknowledgedAt' | 'gradedAt' | 'arrivedAt' | 'reopenedAt' | 'endedAt' | 'erasedAt'
>;

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
    protectedFrom: row.protected_from,
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
    endedAt: instantOrNull(row.ended_at),
    restricted: row.restricted,
    erasedAt: instantOrNull(row.erased_at),
    clocks: clocks.map(clockOf),
    tasks: tasks.map(taskOf),
  };
}
