import { type Chance, chanceOf } from '../sample/chance.js';
import type { TicketDeed } from './deed-mutation.js';
import { amendingDuties } from './duties-amending.js';
import { answeringDuties } from './duties-answering.js';
import { handlingDuties } from './duties-handling.js';
import { visitingDuties } from './duties-visiting.js';
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

/** A duty of a ticket, with the moments of it in milliseconds. */
export interface Waiting {
  readonly number: string;
  readonly name: string;
  readonly ripeAt: number;
  readonly dueAt: number;
  readonly by: string;
  readonly deed: (now: number) => TicketDeed;
}

const minute = 60_000;
const table: readonly Duty[] = [...handlingDuties, ...amendingDuties, ...answeringDuties, ...visitingDuties];

/** What a ticket waits for, each with when it will be ripe. The same for the same ticket whenever one looks. */
export const dutiesOf = (seen: SeenCase): Waiting[] =>
  table.flatMap((duty) => {
    const since = duty.since(seen);
    if (since === null) return [];
    const chance = chanceOf(`${seen.number} ${duty.name} ${since}`);
    const [least, most] = duty.minutes;
    const [from, due] = [Date.parse(since), duty.due?.(seen)];
    const worked = from + chance.whole(Math.round(least * minute), Math.round(most * minute));
    const dueAt = due === undefined ? from + 60 * minute : Date.parse(due);
    // In time, where one would get round to it too late.
    const ripeAt = due === undefined ? worked : Math.min(worked, from + 0.9 * Math.max(0, dueAt - from));
    return {
      ...{ number: seen.number, name: duty.name, ripeAt, dueAt, by: duty.by(seen) },
      deed: (now: number) => duty.deed(seen, chance.fork('deed'), now),
    };
  });
