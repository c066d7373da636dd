import { chinaCalendar } from '../src/calendar/china-calendar.js';
import type { WorkingCalendar } from '../src/calendar/working-calendar.js';
import { localText } from '../src/instant.js';
import type { Actor, CommandOf, ComplaintToFile, TicketCommand } from '../src/lifecycle/commands.js';
import { decide } from '../src/lifecycle/decide.js';
import type { TicketEvent } from '../src/lifecycle/events.js';
import type { Milestone, MilestoneDetails } from '../src/lifecycle/milestone.js';
import type { Ticket } from '../src/lifecycle/ticket.js';
import type { Visit } from '../src/lifecycle/visit.js';
import type { PersonalRef } from '../src/personal-ref.js';
import type { Policy } from '../src/policy/policy.js';
import { defaultPolicy } from '../src/policy/seed-profile.js';
import { at, complaint, fold, system } from './tickets.js';

/** A text that lies outside the ledger. */
export const ref = (id = 'r1'): PersonalRef => ({ id, hash: `hash of ${id}` });

const noDetails: MilestoneDetails = { department: null, date: null, minutes: null, households: null, note: null };
export const milestone = (name: Milestone, details: Partial<MilestoneDetails> = {}): TicketCommand => ({
  kind: 'recordMilestone',
  milestone: name,
  details: { ...noDetails, ...details },
});

const answer = { cause: ref('cause'), solution: ref('solution'), improvement: ref('improvement') };
export const feedback: CommandOf<'giveFeedback'> = {
  kind: 'giveFeedback',
  feedback: { ...answer, outcomes: [], via: null, preliminaryUntil: null },
};

export const visit = (given: Partial<Visit> = {}): TicketCommand => ({
  kind: 'recordVisit',
  visit: {
    ...{ kind: 'FIRST', via: 'PHONE', reached: true, solved: true, retaliated: false, score: 90 },
    ...{ opinion: null, reason: null, remedy: null },
    ...given,
  },
});

/** A ticket's life as somebody would tell it: who did what, and when. */
export class Course {
  readonly events: TicketEvent[] = [];
  ticket!: Ticket;
  readonly #rules: { policy: Policy; calendar: WorkingCalendar };

  constructor(
    filing: Partial<ComplaintToFile> & { by: Actor; at?: string },
    rules: { policy?: Policy; calendar?: WorkingCalendar } = {},
  ) {
    const { by, at: filedAt, ...given } = filing;
    this.#rules = { policy: rules.policy ?? defaultPolicy, calendar: rules.calendar ?? chinaCalendar };
    const toFile = complaint(given);
    this.#decide(null, { kind: 'fileComplaint', complaint: toFile }, filedAt ?? localText(toFile.receivedAt), by);
  }

  /** `2026-06-01 10:00`, who, what. */
  on(moment: string, actor: Actor, command: TicketCommand): this {
    return this.#decide(this.ticket, command, moment, actor);
  }

  /** What time alone has brought about by then. */
  until(moment: string): this {
    return this.on(moment, system, { kind: 'settle' });
  }

  /** `TL-6 RUNNING 2026-06-03 10:00`, for the clocks of a rule, in the order in which they started. */
  clocks(rule?: string): string[] {
    return this.ticket.clocks
      .filter((clock) => rule === undefined || clock.rule === rule)
      .map(({ id, state, dueAt, stoppedAt }) =>
        [id.split('/')[1], state, localText(dueAt), ...(stoppedAt === null ? [] : [`stopped ${localText(stoppedAt)}`])].join(' '),
      );
  }

  kinds(): string[] {
    return this.events.map(({ kind }) => kind);
  }

  /** The newest task of a kind. */
  task(kind: string): string {
    const found = this.ticket.tasks.findLast((task) => task.kind === kind);
    if (!found) throw new Error(`no task ${kind}`);
    return found.id;
  }

  #decide(ticket: Ticket | null, command: TicketCommand, moment: string, actor: Actor): this {
    const events = decide(ticket, command, { now: at(moment), actor, ...this.#rules });
    this.events.push(...events);
    if (events.length > 0) this.ticket = fold(events, ticket);
    return this;
  }
}
