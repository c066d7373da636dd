import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { acknowledgements, channels } from '../channel.js';
import { after, hour, type Instant, minute } from '../instant.js';
import type { Circumstances } from './circumstances.js';
import type { TicketCommand } from './commands.js';
import { decide } from './decide.js';
import type { TicketEvent } from './events.js';
import { evolve } from './evolve.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

const note = fc.option(fc.record({ id: fc.uuid(), hash: fc.uuid() }, { noNullPrototype: true }));
const taskId = fc.integer({ min: 1, max: 11 }).map((index) => `${complaint().number}/T${index}`);
const commands: fc.Arbitrary<TicketCommand> = fc.oneof(
  fc.record({ kind: fc.constant('acknowledge' as const), by: fc.constantFrom(...acknowledgements) }),
  fc.record({ kind: fc.constant('claimTask' as const), taskId }),
  fc.record({ kind: fc.constant('releaseTask' as const), taskId, reason: note }),
  fc.record({ kind: fc.constant('completeTask' as const), taskId, note }),
  fc.constant({ kind: 'settle' as const }),
);
const actors = fc.constantFrom(agent, ops, ops2, opsLead, marketing, supervisor, system, wall);
const steps = fc.array(fc.record({ command: commands, actor: actors, pause: fc.nat(4 * hour) }), { maxLength: 40 });
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
          expect(assignee !== null).toBe(status === 'CLAIMED' || status === 'DONE');
          expect([claimedAt !== null, completedAt !== null]).toEqual([assignee !== null, status === 'DONE']);
          if (tickets[index - 1]?.tasks[which]?.status === 'DONE') expect(status).toBe('DONE');
        }
      }
    });
  });

  it('a clock that was met stays met, one that was breached stays breached, and neither happens twice', () => {
    always(({ events, tickets }) => {
      const ended = events.flatMap((event) =>
        event.kind === 'clock.met' || event.kind === 'clock.breached' ? [event.clockId] : [],
      );
      expect(new Set(ended).size).toBe(ended.length);
      for (const { state, stoppedAt, dueAt } of tickets.at(-1)?.clocks ?? []) {
        if (state === 'MET') expect(stoppedAt).toBeLessThanOrEqual(dueAt);
        if (state === 'BREACHED' && stoppedAt !== null) expect(stoppedAt).toBeGreaterThan(dueAt);
        if (state === 'RUNNING') expect(stoppedAt).toBeNull();
      }
    });
  });

  it('it is in progress from the first claim on', () => {
    always(({ events, tickets }) => {
      const claimed = events.some(({ kind }) => kind === 'task.claimed');
      expect(tickets.at(-1)?.status).toBe(claimed ? 'IN_PROGRESS' : 'OPEN');
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
  expect(() => evolve(null, { kind: 'clock.met', at: monday, clockId: 'x' })).toThrow('clock.met before complaint.filed');
});
