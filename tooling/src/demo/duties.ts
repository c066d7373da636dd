import { chanceOf } from '../sample/chance.js';
import type { TicketDeed } from './deed-mutation.js';
import { amendingDuties } from './duties-amending.js';
import { answeringDuties } from './duties-answering.js';
import { handlingDuties } from './duties-handling.js';
import { visitingDuties } from './duties-visiting.js';
import type { Duty } from './duty.js';
import type { SeenCase } from './stream-case.js';

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
