import type { Circumstances } from '../lifecycle/circumstances.js';
import type { ComplaintToFile, TicketCommand } from '../lifecycle/commands.js';
import { decide } from '../lifecycle/decide.js';
import type { TicketEvent } from '../lifecycle/events.js';
import { evolve } from '../lifecycle/evolve.js';
import { Refusal } from '../lifecycle/refusal.js';
import type { Ticket } from '../lifecycle/ticket.js';
import type { Given } from './given.js';
import { anyText, factsOf, readCommand } from './read-command.js';
import { difference, noticesOf, type Snapshot, snapshot } from './snapshot.js';
import { momentOf } from './spelling.js';
import type { Expected, TicketCase, VectorFiling } from './vector.js';

/** What a case asks for, with nothing of what it expects. */
export type AskedTicket = Pick<TicketCase, 'policy' | 'calendar' | 'watch' | 'notices' | 'filing'> & {
  readonly steps: readonly Omit<TicketCase['steps'][number], 'expect'>[];
};

/** Plays a case and says what came of it: first after the filing, then after each step. */
export function runTicket(asked: AskedTicket, given: Given): Expected[] {
  const run = new Run(asked, given);
  const { filing, steps } = asked;
  const filed = run.send({ kind: 'fileComplaint', complaint: complaintOf(filing) }, filing);
  return [filed, ...steps.map((step) => run.step(step))];
}

class Run {
  #ticket: Ticket | null = null;
  #seen: Snapshot | null = null;
  #calendar: string;
  readonly #asked: AskedTicket;
  readonly #given: Given;

  constructor(asked: AskedTicket, given: Given) {
    this.#asked = asked;
    this.#given = given;
    this.#calendar = asked.calendar;
  }

  step(step: AskedTicket['steps'][number]): Expected {
    if (!this.#ticket) throw new Error('the filing was refused');
    this.#calendar = step.calendar ?? this.#calendar;
    return this.send(readCommand(step.command, this.#ticket), step);
  }

  send(command: TicketCommand, { at, actor }: Pick<VectorFiling, 'at' | 'actor'>): Expected {
    const policy = this.#given.policy(this.#asked.policy);
    const calendar = this.#given.calendar(this.#calendar);
    return this.#decide(command, { now: momentOf(at), actor, policy, calendar });
  }

  #decide(command: TicketCommand, circumstances: Circumstances): Expected {
    try {
      return this.#happened(decide(this.#ticket, command, circumstances));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refused: { code: error.code, because: error.because, rules: error.details.rules ?? [] } };
    }
  }

  #happened(events: readonly TicketEvent[]): Expected {
    const ticket = events.reduce<Ticket | null>(evolve, this.#ticket);
    if (!ticket) throw new Error('nothing was filed');
    const before = this.#seen;
    this.#ticket = ticket;
    this.#seen = snapshot(ticket, this.#asked.watch);
    const notices = this.#asked.notices ? noticesOf(events, ticket, this.#asked.watch) : [];
    return { ...difference(before, this.#seen), ...(notices.length > 0 && { notices }) };
  }
}

/** The number is any; the customer's values are none of the rules' business. */
function complaintOf(filing: VectorFiling): ComplaintToFile {
  const { channel, subcategory, anonymous, preferredReply, acknowledged, imported } = filing;
  return {
    ...{ number: 'CASE', receivedAt: momentOf(filing.receivedAt), channel, subcategory, anonymous, preferredReply },
    ...{
      acknowledged,
      imported,
      region: null,
      unit: null,
      specialGroup: false,
      sourceId: null,
      linkedTo: null,
      protectedFrom: null,
    },
    facts: factsOf(filing.facts) as ComplaintToFile['facts'],
    personal: Object.fromEntries(filing.customer.map((field) => [field, anyText])),
    demands: Array.from({ length: filing.demands }, () => anyText),
  };
}
