import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import DataLoader from 'dataloader';
import type { Database } from './database/database.js';
import { type Member, readMembers } from './members/member-store.js';
import { PersonalValues } from './personal/personal-values.js';
import type { RuleBooks } from './policies/rule-books.js';
import { type RulesNow, rulesNow } from './policies/rules-now.js';
import { readLinked, readTickets } from './tickets/ticket-store.js';

/** Reads that are gathered over one tick. Nothing is cached: a subscription lives long, and what it reads must be new. */
export interface Loaders {
  readonly member: (id: string | null) => Promise<Member | null>;
  readonly ticket: (number: string) => Promise<Ticket | null>;
  /** The tickets that go back to one, oldest first. */
  readonly linked: (number: string) => Promise<readonly Ticket[]>;
  /** What holds at this moment. */
  readonly rules: () => Promise<RulesNow>;
  readonly personal: PersonalValues;
}

export function createLoaders({ source, pool }: Database, books: RuleBooks): Loaders {
  const members = new DataLoader(
    gathered(
      (ids) => readMembers(source, ids),
      ({ id }) => id,
    ),
    { cache: false },
  );
  const tickets = new DataLoader(
    gathered(
      (numbers) => readTickets(pool, numbers),
      ({ number }) => number,
    ),
    { cache: false },
  );
  const linked = new DataLoader(
    async (numbers: readonly string[]) => {
      const found = await readLinked(pool, numbers);
      return numbers.map((number) => found.get(number) ?? []);
    },
    { cache: false },
  );
  // One key: what is asked for over one tick is answered once.
  const rules = new DataLoader(
    async (asked: readonly true[]) => {
      const now = await rulesNow(books, pool);
      return asked.map(() => now);
    },
    { cache: false },
  );
  return {
    member: async (id) => (id === null ? null : members.load(id)),
    ticket: (number) => tickets.load(number),
    linked: (number) => linked.load(number),
    rules: () => rules.load(true),
    personal: new PersonalValues(pool),
  };
}

/** One read for many keys, each answered in its place. */
function gathered<T>(read: (keys: readonly string[]) => Promise<T[]>, keyOf: (found: T) => string) {
  return async (keys: readonly string[]): Promise<(T | null)[]> => {
    const found = new Map((await read([...new Set(keys)])).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  };
}
