import type { Chance } from '../sample/chance.js';
import type { TicketDeed } from './deed-mutation.js';
import type { SeenCase } from './stream-case.js';

/** Something a ticket waits for that no task says. */
export interface Duty {
  readonly name: string;
  /** Since when it could be done; null as long as it can't, or needn't. */
  readonly since: (seen: SeenCase) => string | null;
  /** By when it should be; an hour after it can where no clock says. */
  readonly due?: (seen: SeenCase) => string | undefined;
  /** How long it takes in the demo, in minutes from and to. */
  readonly minutes: readonly [number, number];
  /** Who does it, by username, and what. */
  readonly by: (seen: SeenCase) => string;
  readonly deed: (seen: SeenCase, chance: Chance, now: number) => TicketDeed;
}
