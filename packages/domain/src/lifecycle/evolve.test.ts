import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '../../test/any-command.js';
import {
  agent,
  complaint,
  fold,
  marketing,
  monday,
  ops,
  ops2,
  opsLead,
  supervisor,
  system,
  wall,
  when,
} from '../../test/tickets.js';
import { subcategories } from '../category.js';
import { channels } from '../channel.js';
import { settlesAt } from '../clocks/settle.js';
import { evidenceComplete } from '../evidence/checklist.js';
import { after, hour, type Instant, minute } from '../instant.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import type { Circumstances } from './circumstances.js';
import type { TicketCommand } from './commands.js';
import { decide } from './decide.js';
import type { TicketEvent } from './events.js';
import { evolve } from './evolve.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

const actors = fc.constantFrom(agent, ops, ops2, opsLead, marketing, supervisor, system, wall);
const steps = fc.array(fc.record({ command: anyCommand, actor: actors, pause: fc.nat(6 * hour) }), { maxLength: 60 });
const filings = fc
  .record({
    subcategory: fc.constantFrom(...subcategories),
    channel: fc.constantFrom(...channels),
    anonymous: fc.boolean(),
    acknowledged: fc.boolean(),
    facts: fc.record(
      { safetyHazard: fc.boolean(), equipmentDamaged: fc.boolean(), jointHouseholds: fc.nat(60) },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(complaint);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** The events of a command; none where it is refused. Anything but a refusal is a fault of ours. */
function attempt(ticket: Ticket | null, command: TicketCommand, circumstances: Circumstances): TicketEvent[] {
  try {
    return decide(ticket, command, circumstances);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

interface Life {
  readonly events: TicketEvent[];
  readonly tickets: Ticket[];
}

/** Whatever befalls a ticket, command by command; each state is frozen, so that a decision that changes it throws. */
const lives: fc.Arbitrary<Life> = fc.tuple(filings, fc.nat(90 * hour), steps).map(([filing, delay, rest]) => {
  let now: Instant = after(monday, delay);
  const events = decide(null, { kind: 'fileComplaint', complaint: frozen(filing) }, when(now));
  const tickets = [frozen(fold(events))];
  for (const { command, actor, pause } of rest) {
    now = after(now, pause + minute);
    const before = tickets.at(-1) ?? null;
    const happened = attempt(before, command, when(now, actor));
    events.push(...happened);
    tickets.push(frozen(fold(happened, before)));
  }
  return { events, tickets };
});

const always = (holds: (life: Life) => void): void => fc.assert(fc.property(lives, holds), { numRuns: 150 });

describe('whatever commands a ticket meets', () => {
  it('its version is the number of its events', () => {
    always(({ events, tickets }) => {
      expect(tickets.at(-1)?.version).toBe(events.length);
    });
  });

  it('TF-3: a task has an assignee exactly while it is claimed or done, and a done one stays done', () => {
    always(({ tickets }) => {
      for (const [index, { tasks }] of tickets.entries()) {
        for (const [which, { status, assignee, claimedAt, completedAt }] of tasks.entries()) {
          if (status !== 'CANCELLED') expect(assignee !== null).toBe(status === 'CLAIMED' || status === 'DONE');
          expect([claimedAt !== null, completedAt !== null]).toEqual([assignee !== null, status === 'DONE']);
          if (tickets[index - 1]?.tasks[which]?.status === 'DONE') expect(status).toBe('DONE');
        }
      }
    });
  });

  it('a clock runs out at most once, and one that ended stays as it ended', () => {
    always(({ events, tickets }) => {
      const breached = events.flatMap((event) => (event.kind === 'clock.breached' ? [event.clockId] : []));
      expect(new Set(breached).size).toBe(breached.length);
      for (const [index, { clocks }] of tickets.entries()) {
        for (const [which, clock] of (tickets[index - 1]?.clocks ?? []).entries()) {
          if (clock.stoppedAt !== null) expect(clocks[which]).toStrictEqual(clock);
        }
      }
    });
  });

  it('a clock met is met in time, a breached one that stopped was stopped late, and none rests in the past', () => {
    always(({ tickets }) => {
      for (const { state, stoppedAt, dueAt, segments, startedAt, ended } of tickets.at(-1)?.clocks ?? []) {
        if (state === 'MET') expect(stoppedAt).toBeLessThanOrEqual(dueAt);
        if (state === 'RUNNING' || state === 'PAUSED') expect(stoppedAt).toBeNull();
        expect(ended !== null).toBe(stoppedAt !== null);
        expect([segments[0]?.from ?? startedAt, segments.at(-1)?.to ?? dueAt]).toEqual([startedAt, dueAt]);
      }
    });
  });

  it('GR-6: a grade never falls but by a supervisor', () => {
    always(({ events }) => {
      let grade = 'LEVEL_3';
      for (const event of events) {
        if (event.kind !== 'ticket.graded') continue;
        if (event.cause !== 'OVERRIDE') expect(event.grade <= grade).toBe(true);
        grade = event.grade;
      }
    });
  });

  it('GR-6: a rise or a fall of the grade never lengthens a due time', () => {
    always(({ events }) => {
      let ticket: Ticket | null = null;
      for (const event of events) {
        if (event.kind === 'clock.moved' && event.reason.rule === 'GR-6') {
          const before = ticket?.clocks.find(({ id }) => id === event.clockId);
          expect(event.dueAt).toBeLessThan(before?.dueAt ?? 0);
        }
        ticket = evolve(ticket, event);
      }
    });
  });

  it('once settled, nothing of it is due any more: the clock runner never turns in circles', () => {
    always(({ tickets }) => {
      for (const days of [0, 1, 9, 100]) {
        const now = after(monday, 400 * hour + days * 24 * hour);
        const ticket = tickets.at(-1) ?? null;
        const settled = fold(decide(ticket, { kind: 'settle' }, when(now, system)), ticket);
        expect(settlesAt(settled, defaultPolicy) ?? now).toBeGreaterThanOrEqual(now);
      }
    });
  });

  it('FB-4: closed is only what was answered, has a cause and no hole in its evidence', () => {
    always(({ tickets }) => {
      for (const ticket of tickets.filter(({ status }) => status === 'CLOSED')) {
        expect([ticket.feedback.length > 0, ticket.finding !== null, evidenceComplete(ticket)]).toEqual([true, true, true]);
      }
    });
  });

  it('folding its events from the start, read back from JSON, gives the same ticket', () => {
    always(({ events, tickets }) => {
      const readBack = JSON.parse(JSON.stringify(events)) as TicketEvent[];
      expect(readBack).toStrictEqual(events);
      expect(fold(readBack)).toStrictEqual(tickets.at(-1));
    });
  });
});

it('nothing happens to a ticket before it is filed', () => {
  expect(() =>
    evolve(null, { kind: 'clock.met', at: monday, clockId: 'x', ended: { rule: 'TL-1', because: 'customerTold' } }),
  ).toThrow('clock.met before complaint.filed');
});
