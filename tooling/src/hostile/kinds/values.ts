import { document } from '../request.js';
import { type Kinds, size, times } from './kind.js';

const within = (open: string, inner: string, close: string, levels: number): string =>
  open.repeat(levels) + inner + close.repeat(levels);
const tickets = (first: string): string => `{ tickets(first: ${first}) { nodes { number } } }`;
const filtered = (filter: string): string => `{ tickets(filter: ${filter}) { nodes { number } } }`;

/** Values written into the document. */
export const values: Kinds = {
  'huge numbers': (chance) =>
    document(
      tickets(
        chance.pick([
          '99999999999999999999',
          '-2147483649',
          '1e400',
          '-0',
          '0x10',
          '01',
          '1.',
          '.5',
          '9'.repeat(size(chance, 100_000)),
        ]),
      ),
    ),
  'wrong kinds': (chance) => document(tickets(chance.pick(['"ten"', 'true', 'null', '[1]', '{a: 1}', 'TEN', '1.5', '$x', '""']))),
  'deep lists': (chance) => document(filtered(`{region: ${within('[', '"990101"', ']', size(chance, 1_900))}}`)),
  'deep objects': (chance) => document(filtered(within('{a: ', '1', '}', size(chance, 900)))),
  'long lists': (chance) => document(filtered(`{region: [${times(size(chance, 1_900), (at) => `"${at}"`)}]}`)),
  'the same key twice': () => document(filtered('{region: ["990101"], region: ["990102"]}')),
  'the same argument twice': () => document('{ tickets(first: 1, first: 2) { nodes { number } } }'),
  'prototype names as keys': (chance) =>
    document(filtered(`{${chance.pick(['__proto__', 'constructor', 'toString', 'prototype'])}: {polluted: true}}`)),
  'cursors of other people': (chance) =>
    document(
      `{ tickets(after: "${chance.pick(['', 'nonsense', 'e1-99999999999999999999', "' or 1=1 --", '%00', '../../etc/passwd', 'bnVsbA=='])}") { nodes { number } } }`,
    ),
  'commands to the database': (chance) =>
    document(
      `{ ticket(number: "${chance.pick(["'; drop table ticket; --", "' or ''='", '$1', '%', '\\\\', 'nul\\u0000'])}") { number } }`,
    ),
  'moments that never were': (chance) =>
    document(
      filtered(
        `{receivedFrom: "${chance.pick(['2026-02-30T00:00:00Z', '0000-00-00T00:00:00Z', '+275760-09-13T00:00:00Z', '294277-01-01T00:00:00Z', 'yesterday', '-271821-04-20T00:00:00Z'])}"}`,
      ),
    ),
  'pages of every size': (chance) => document(tickets(String(chance.whole(-5, 2_000)))),
  'enums nobody knows': (chance) => document(filtered(`{grade: [${times(size(chance, 1_000), (at) => `G${at}`)}]}`)),
};
