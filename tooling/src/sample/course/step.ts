import type { TicketArguments } from '@gridvoice/api/commands/request';
import type { PauseGround } from '@gridvoice/domain/clocks/clock';
import type { Instant } from '@gridvoice/domain/instant';

type OfTicket = Omit<TicketArguments, 'settle'>;
type DeedOfTicket = { [Kind in keyof OfTicket]: { readonly kind: Kind } & OfTicket[Kind] }[keyof OfTicket];

/** A task is named by its kind, the newest of them; a number it gets only when the whole course is put in order. */
type DeedOfTask =
  | { readonly kind: 'claim'; readonly task: string }
  | { readonly kind: 'release'; readonly task: string; readonly reason: string }
  | { readonly kind: 'complete'; readonly task: string; readonly note: string };

/** A clock is named by its rule: its first run. */
type DeedOfClock =
  | {
      readonly kind: 'requestPause';
      readonly clock: string;
      readonly ground: PauseGround;
      readonly until: Instant;
      readonly note: string;
    }
  | { readonly kind: 'approvePause'; readonly clock: string }
  | { readonly kind: 'refusePause'; readonly clock: string; readonly reason: string };

export type Deed = DeedOfTicket | DeedOfTask | DeedOfClock;

/** Something that somebody does to a complaint. */
export interface Step {
  readonly at: Instant;
  /** Id of a member, or `system`. */
  readonly by: string;
  readonly deed: Deed;
}
