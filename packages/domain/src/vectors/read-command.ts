import type { Clock } from '../clocks/clock.js';
import type { FactsChange, TicketCommand } from '../lifecycle/commands.js';
import type { Ticket } from '../lifecycle/ticket.js';
import type { PersonalRef } from '../personal-ref.js';
import { dateOf, momentOf } from './spelling.js';
import type { ClockNamed, VectorCommand } from './vector-command.js';
import type { VectorFacts } from './vector-values.js';

/** Stands for a text; no rule reads what it says. */
export const anyText: PersonalRef = { id: 'text', hash: 'hash' };

type Reader<Kind extends VectorCommand['kind']> = (
  asked: Extract<VectorCommand, { kind: Kind }>,
  ticket: Ticket,
) => TicketCommand;

/** How each command of a case is put to a ticket. */
const readers: { readonly [Kind in VectorCommand['kind']]: Reader<Kind> } = {
  acknowledge: (asked) => asked,
  claimTask: ({ kind, task }, ticket) => ({ kind, taskId: taskId(ticket, task) }),
  releaseTask: ({ kind, task }, ticket) => ({ kind, taskId: taskId(ticket, task), reason: null }),
  completeTask: ({ kind, task }, ticket) => ({ kind, taskId: taskId(ticket, task), note: null }),
  setFacts: ({ kind, facts }) => ({ kind, facts: factsOf(facts) }),
  markComplex: ({ kind }) => ({ kind, reason: anyText }),
  overrideGrade: ({ kind, grade }) => ({ kind, grade, reason: anyText }),
  attachRecord: ({ kind, item, unavailable = false }) => ({ kind, item, unavailable, text: anyText }),
  waiveRecord: ({ kind, item }) => ({ kind, item, reason: anyText }),
  makeAppointment: ({ kind, appointment }) => ({ kind, appointment: momentOf(appointment) }),
  recordArrival: ({ kind, arrivedAt }) => ({ kind, at: arrivedAt === undefined ? null : momentOf(arrivedAt) }),
  recordDirection: ({ kind, targetDate }) => ({ kind, direction: anyText, targetDate: dateOf(targetDate) }),
  reportProgress: ({ kind }) => ({ kind, text: anyText }),
  recordRootCause: (asked) => ({ ...asked, text: null }),
  recordMilestone: ({ kind, milestone, department = null, date, minutes = null, households = null }) => {
    const details = { department, date: date === undefined ? null : dateOf(date), minutes, households, note: null };
    return { kind, milestone, details };
  },
  giveFeedback: ({ kind, outcomes = [], via = null, preliminaryUntil }) => ({
    kind,
    feedback: {
      ...{ cause: anyText, solution: anyText, improvement: anyText, via },
      outcomes: outcomes.map((outcome) => ({ ...outcome, text: null })),
      preliminaryUntil: preliminaryUntil === undefined ? null : dateOf(preliminaryUntil),
    },
  }),
  confirm: ({ kind, satisfied, score = null }) => ({ kind, satisfied, score }),
  instruct: ({ kind }) => ({ kind, instruction: anyText }),
  recordVisit: ({ kind, visit, via, reached, solved = null, score = null, reason, remedy }) => ({
    kind,
    visit: {
      ...{ kind: visit, via, reached, solved, retaliated: null, score, opinion: null },
      ...{ reason: reason === undefined ? null : anyText, remedy: remedy === undefined ? null : anyText },
    },
  }),
  closeTicket: ({ kind, notAccepted }) => ({
    kind,
    notAccepted: notAccepted ? { ...notAccepted, reasons: anyText, legalBasis: anyText } : null,
  }),
  reopenTicket: ({ kind, ground }) => ({ kind, ground, note: null }),
  withdrawTicket: ({ kind }) => ({ kind, reason: anyText }),
  requestPause: ({ kind, clock, ground, until }, ticket) => ({
    ...{ kind, ground, note: null },
    ...{ clockId: clockId(ticket, clock), until: momentOf(until) },
  }),
  approvePause: ({ kind, clock }, ticket) => ({ kind, clockId: clockId(ticket, clock) }),
  refusePause: ({ kind, clock }, ticket) => ({ kind, clockId: clockId(ticket, clock), reason: null }),
  endPause: ({ kind, clock }, ticket) => ({ kind, clockId: clockId(ticket, clock) }),
  settle: (asked) => asked,
};

/** The command a case asks for, put to its ticket as it stands. */
export function readCommand(asked: VectorCommand, ticket: Ticket): TicketCommand {
  const reader = readers[asked.kind] as Reader<VectorCommand['kind']>;
  return reader(asked, ticket);
}

/** Facts with their moments read; null stays null. */
export function factsOf<T extends { readonly [Name in keyof VectorFacts]?: VectorFacts[Name] | null }>(facts: T): FactsChange {
  const moments = (['outageStartedAt', 'restoredAt'] as const).flatMap((name) => {
    const text = facts[name];
    return typeof text === 'string' ? [[name, momentOf(text)]] : [];
  });
  return { ...facts, ...Object.fromEntries(moments) } as FactsChange;
}

function taskId({ tasks }: Ticket, kind: string): string {
  const found = tasks.findLast((task) => task.kind === kind);
  if (!found) throw new RangeError(`there is no task ${kind}`);
  return found.id;
}

function clockId({ clocks }: Ticket, { rule, about }: ClockNamed): string {
  const isMeant = (clock: Clock): boolean => clock.rule === rule && (about === undefined || clock.about === about);
  const found = clocks.findLast(isMeant);
  if (!found) throw new RangeError(`there is no clock ${rule}`);
  return found.id;
}
