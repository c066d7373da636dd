import type { Instant } from '../instant.js';
import type { TicketEvent } from '../lifecycle/events.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Clock } from './clock.js';

/** Breaches of the running clocks whose due time has passed, oldest first, each dated at its due time. */
export function breaches(clocks: readonly Clock[], now: Instant): TicketEvent[] {
  return clocks
    .filter(({ state, dueAt }) => state === 'RUNNING' && dueAt < now)
    .sort((one, other) => one.dueAt - other.dueAt)
    .map(({ id, dueAt }) => ({ kind: 'clock.breached', at: dueAt, clockId: id }));
}

/** The stop condition of a rule's clock holds at `at`: met, or, where it had run out before, stopped late. */
export function stopClock(clocks: readonly Clock[], rule: RuleId, at: Instant): TicketEvent[] {
  return clocks
    .filter((clock) => clock.rule === rule && clock.stoppedAt === null)
    .flatMap(({ id, state }): TicketEvent[] => {
      if (state === 'RUNNING') return [{ kind: 'clock.met', at, clockId: id }];
      return state === 'BREACHED' ? [{ kind: 'clock.stopped', at, clockId: id }] : [];
    });
}
