import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';

/** What was taken down wrongly is put right; what stood there before is erased with it. */
export const correctPersonal = (
  _: unknown,
  { field, value, reason }: CommandOf<'correctPersonal'>,
  { now, actor }: Circumstances,
): TicketEvent[] => [{ kind: 'personal.corrected', at: now, by: actor.id, field, ref: value, reason }];
