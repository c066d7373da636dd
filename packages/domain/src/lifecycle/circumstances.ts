import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Instant } from '../instant.js';
import type { Policy } from '../policy/policy.js';
import type { Actor } from './commands.js';

/** All that a decision may look at besides the ticket and the command. */
export interface Circumstances {
  readonly now: Instant;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly calendar: WorkingCalendar;
}
