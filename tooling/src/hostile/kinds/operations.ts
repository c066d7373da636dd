import { document, got } from '../request.js';
import { type Kinds, size, times } from './kind.js';

/** Documents with too many operations, or with one that doesn't belong here. */
export const operations: Kinds = {
  'many operations': (chance) => {
    const count = size(chance, 600);
    return document(
      times(count, (at) => `query Q${at} { serverTime }`),
      { operationName: `Q${chance.whole(0, count)}` },
    );
  },
  'operations without names': (chance) => document('{ serverTime } '.repeat(size(chance, 600))),
  'operations of one name': (chance) => document('query Q { serverTime } '.repeat(size(chance, 400)), { operationName: 'Q' }),
  'an operation nobody wrote': (chance) =>
    document('query A { serverTime }', { operationName: chance.pick(['B', '', '__proto__', 'x'.repeat(50_000), '\u0000']) }),
  'a subscription over HTTP': (chance) =>
    document(
      chance.pick([
        'subscription { beat { at } }',
        'subscription { beat { __typename } }',
        'subscription { ticketChanged { cursor } }',
      ]),
    ),
  'a subscription to several things': () => document('subscription { ticketChanged { cursor } beat { __typename } }'),
  'mutations in a row': (chance) =>
    document(`mutation { ${times(size(chance, 120), (at) => `a${at}: claimTask(id: "nobody-${at}") { task { id } }`)} }`),
  'a mutation by GET': () => got({ query: 'mutation { signOut }' }),
  'a subscription by GET': () => got({ query: 'subscription { ticketChanged { cursor } }' }),
  definitions: (chance) =>
    document(
      chance.pick(['type Query { a: Int }', 'schema { query: Query }', 'extend type Query { a: Int }', 'directive @a on FIELD']),
    ),
  'variables nobody declared': () => document('{ ticket(number: $number) { number } }'),
  'variables of types nobody knows': (chance) =>
    document(`query (${times(size(chance, 300), (at) => `$v${at}: Nobody${at}`)}) { serverTime }`),
  'variables of one name': (chance) =>
    document(`query (${'$v: Int '.repeat(size(chance, 500))}) { tickets(first: $v) { nodes { number } } }`),
  'a list of lists of lists as type': (chance) => {
    const levels = size(chance, 900);
    return document(`query ($v: ${'['.repeat(levels)}Int${']'.repeat(levels)}) { tickets(first: $v) { nodes { number } } }`);
  },
};
