import { chinaCalendar } from '../src/calendar/china-calendar.js';
import type { Department } from '../src/department.js';
import { after, type Instant, minute, parseDay, startOfDay } from '../src/instant.js';
import type { Circumstances } from '../src/lifecycle/circumstances.js';
import type { Actor, ComplaintToFile, Role, TicketCommand } from '../src/lifecycle/commands.js';
import { decide } from '../src/lifecycle/decide.js';
import type { TicketEvent } from '../src/lifecycle/events.js';
import { evolve } from '../src/lifecycle/evolve.js';
import { Refusal } from '../src/lifecycle/refusal.js';
import type { Ticket } from '../src/lifecycle/ticket.js';
import { defaultPolicy } from '../src/policy/seed-profile.js';

/** `2026-06-01 10:00` in Asia/Shanghai, whatever the zone of the machine. */
export function at(text: string): Instant {
  const [date = '', hours = '', minutes = ''] = text.split(/[ :]/);
  const day = parseDay(date);
  if (day === null) throw new Error(`${text} is no moment`);
  return after(startOfDay(day), (Number(hours) * 60 + Number(minutes)) * minute);
}

const actor = (id: string, department: Department | null, ...roles: Role[]): Actor => ({ id, department, roles });

export const agent: Actor = actor('agent', 'CUSTOMER_SERVICE', 'AGENT');
export const ops: Actor = actor('ops', 'OPERATIONS', 'MEMBER');
export const ops2: Actor = actor('ops2', 'OPERATIONS', 'MEMBER');
export const opsLead: Actor = actor('lead', 'OPERATIONS', 'LEAD');
export const marketing: Actor = actor('marketing', 'MARKETING', 'MEMBER');
export const legal: Actor = actor('legal', 'LEGAL', 'MEMBER');
export const supervisor: Actor = actor('supervisor', null, 'SUPERVISOR');
export const partner: Actor = actor('key:0aZ9bY8c', null, 'PARTNER');
export const auditor: Actor = actor('auditor', null, 'AUDITOR');
export const wall: Actor = actor('wall', null, 'WALL');
export const system: Actor = actor('system', null, 'SYSTEM');

export const when = (now: Instant, by: Actor = agent): Circumstances => ({
  now,
  actor: by,
  policy: defaultPolicy,
  calendar: chinaCalendar,
});

/** A voltage complaint of a named customer, by hotline, on a plain Monday at ten. */
export const monday: Instant = at('2026-06-01 10:00');
export const complaint = (changes: Partial<ComplaintToFile> = {}): ComplaintToFile => ({
  number: '20260601-990101-00001-0',
  receivedAt: monday,
  channel: 'HOTLINE',
  subcategory: 'VOLTAGE',
  facts: {},
  region: '990101',
  unit: null,
  anonymous: false,
  preferredReply: null,
  specialGroup: false,
  personal: { name: { id: 'p1', hash: 'h1' }, matter: { id: 'p2', hash: 'h2' } },
  demands: [],
  imported: false,
  sourceId: null,
  linkedTo: null,
  protectedFrom: null,
  acknowledged: false,
  ...changes,
});

export const fold = (events: readonly TicketEvent[], ticket: Ticket | null = null): Ticket => {
  const folded = events.reduce(evolve, ticket as Ticket);
  if (!folded) throw new Error('nothing happened');
  return folded;
};

export const fileEvents = (changes: Partial<ComplaintToFile> = {}, now?: Instant, by: Actor = agent): TicketEvent[] => {
  const filing = complaint(changes);
  return decide(null, { kind: 'fileComplaint', complaint: filing }, when(now ?? filing.receivedAt, by));
};
export const filed = (changes: Partial<ComplaintToFile> = {}, now?: Instant): Ticket => fold(fileEvents(changes, now));

/** The ticket after a command that is carried out. */
export const carriedOut = (ticket: Ticket, command: TicketCommand, circumstances: Circumstances): Ticket =>
  fold(decide(ticket, command, circumstances), ticket);

/** The refusal that a decision ends in. */
export function refusalOf(decision: () => unknown): Refusal {
  try {
    decision();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was carried out');
}
