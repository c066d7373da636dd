import type { Instant } from '@gridvoice/domain/instant';
import type { Circumstances } from '@gridvoice/domain/lifecycle/circumstances';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import type { RuleBook } from './rule-book.js';
import type { RuleBooks } from './rule-books.js';

/** What holds at a moment. */
export interface RulesNow {
  readonly now: Instant;
  readonly book: RuleBook;
  /** What a decision on a ticket would look at if the actor took it now. */
  readonly circumstances: (ticket: Ticket, actor: Actor) => Circumstances;
}

export async function rulesNow(books: RuleBooks, pool: pg.Pool): Promise<RulesNow> {
  const { now, book } = await books.current(pool);
  return {
    now,
    book,
    circumstances: (ticket, actor) => ({ now, actor, policy: book.of(ticket), calendar: book.calendar }),
  };
}
