import { document } from '../request.js';
import { type Kinds, size, times } from './kind.js';

const nodes = 'nodes { number grade tasks { id ticket { number clocks { id rule } } } }';

/** Documents whose selections are too many, too deep, or without end. */
export const selections: Kinds = {
  depth: (chance) => {
    const levels = size(chance, 2_500);
    return document(`{ tickets { ${'nodes { tasks { ticket { '.repeat(levels)} number ${'} } }'.repeat(levels)} } }`);
  },
  aliases: (chance) => document(`{ ${times(size(chance, 3_000), (at) => `a${at}: serverTime`)} }`),
  'aliases of lists': (chance) => document(`{ ${times(size(chance, 200), (at) => `a${at}: tickets(first: 100) { ${nodes} }`)} }`),
  'long aliases': (chance) => document(`{ ${'a'.repeat(size(chance, 200_000))}: serverTime }`),
  'one field over and over': (chance) => document(`{ tickets { nodes { ${'number '.repeat(size(chance, 5_000))} } } }`),
  'fragments that double': (chance) => {
    const last = size(chance, 200);
    const fragments = times(last, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    return document(`{ ...F0 } ${fragments} fragment F${last} on Query { serverTime }`);
  },
  'a cycle of fragments': (chance) => {
    const count = size(chance, 300);
    return document(`{ ...F0 } ${times(count, (at) => `fragment F${at} on Query { ...F${(at + 1) % count} }`)}`);
  },
  'a cycle through fields': () => document('{ tickets { nodes { ...T } } } fragment T on Ticket { tasks { ticket { ...T } } }'),
  'fragments nobody uses': (chance) =>
    document(`{ serverTime } ${times(size(chance, 500), (at) => `fragment F${at} on Query { serverTime }`)}`),
  'fragments of one name': (chance) =>
    document(`{ ...F } ${times(size(chance, 500), () => 'fragment F on Query { serverTime }')}`),
  'fragments on other types': () => document('{ ... on Ticket { number } ... on Mutation { signOut } ... on Nobody { a } }'),
  'inline fragments within each other': (chance) => {
    const levels = size(chance, 1_500);
    return document(`{ ${'... on Query { '.repeat(levels)} serverTime ${'} '.repeat(levels)} }`);
  },
  'overlapping fields': (chance) => {
    const count = size(chance, 300);
    return document(`{ ${times(count, (at) => `tickets(first: 1) { nodes { x: ${at % 2 ? 'number' : 'grade'} } }`)} }`);
  },
  'overlapping fragments': (chance) => {
    const count = size(chance, 150);
    const spread = times(count, (at) => `...F${at}`);
    return document(
      `{ ${spread} } ${times(count, (at) => `fragment F${at} on Query { tickets { nodes { number } } ${at % 9 ? '' : spread} }`)}`,
    );
  },
  'arguments that contradict': (chance) =>
    document(`{ ${times(size(chance, 200), (at) => `tickets(first: ${at}) { nodes { number } }`)} }`),
  directives: (chance) => document(`{ serverTime ${'@skip(if: false) '.repeat(size(chance, 2_000))} }`),
  'directives nobody knows': (chance) => document(`query ${times(size(chance, 800), (at) => `@d${at}`)} { serverTime }`),
  'directives of a kind on everything': (chance) =>
    document(`{ ${times(size(chance, 400), (at) => `a${at}: serverTime @include(if: true) @skip(if: false)`)} }`),
  'introspection of introspection': (chance) => {
    const levels = size(chance, 60);
    return document(`{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} } '.repeat(levels)} } } }`);
  },
  'introspection many times': (chance) =>
    document(
      `{ ${times(size(chance, 60), (at) => `a${at}: __schema { types { name fields { name args { name type { name } } } } }`)} }`,
    ),
  'what isn’t there': (chance) => document(`{ ${times(size(chance, 900), (at) => `nonsense${at}`)} }`),
  'almost what is there': (chance) => document(`{ ${times(size(chance, 300), (at) => `ticket${at}s { nodes { numbr } }`)} }`),
  'prototype names': (chance) =>
    document(
      `{ ${chance.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])} { ${chance.pick(['__proto__', 'valueOf', 'constructor'])} } }`,
    ),
};
