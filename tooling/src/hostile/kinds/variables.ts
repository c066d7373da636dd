import type { Chance } from '../../sample/chance.js';
import { document, posted } from '../request.js';
import { anyOf, type Kinds, size } from './kind.js';

const listed = 'query ($filter: TicketFilter, $first: Int) { tickets(filter: $filter, first: $first) { nodes { number } } }';
const filed = 'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { number } } }';
const named = 'query ($number: String!) { ticket(number: $number) { number } }';
const with_ = (query: string, variables: unknown) => document(query, { variables });

/** A request whose variables are this JSON text, however broken. */
const raw = (query: string, variables: string) => posted(`{"query":${JSON.stringify(query)},"variables":${variables}}`);

const wrong = (chance: Chance): unknown =>
  anyOf(chance, [null, true, 0, -1, 1.5, 2 ** 53, '', 'nonsense', [], {}, [[]], [null], { a: { b: {} } }, 'x'.repeat(9_000)]);

/** Values beside the document. */
export const variables: Kinds = {
  'variables of wrong kinds': (chance) => with_(listed, { filter: wrong(chance), first: wrong(chance) }),
  'variables that are no object': (chance) => with_(listed, wrong(chance)),
  'variables missing': () => with_(named, {}),
  'a complaint of wrong kinds': (chance) => {
    const names = ['channel', 'category', 'subcategory', 'matter', 'customer', 'region', 'receivedAt', 'demands', 'facts'];
    return with_(filed, { input: Object.fromEntries(names.map((name) => [name, wrong(chance)])) });
  },
  'a complaint of fields nobody knows': (chance) => {
    const names = Array.from({ length: size(chance, 5_000) }, (_, at) => [`field${at}`, at]);
    return with_(filed, { input: Object.fromEntries(names) });
  },
  'prototype names in variables': (chance) =>
    raw(
      listed,
      chance.pick([
        '{"__proto__":{"polluted":true}}',
        '{"filter":{"__proto__":{"region":["990101"]}}}',
        '{"filter":{"constructor":{"prototype":{"a":1}}}}',
        '{"first":{"valueOf":1}}',
      ]),
    ),
  'the same key twice in variables': () => raw(listed, '{"first":1,"first":"two","filter":{"region":["1"],"region":7}}'),
  'huge integers in variables': (chance) =>
    raw(
      listed,
      `{"first":${chance.pick(['1e999', '-1e999', '99999999999999999999999', '2147483648', '-0', '9'.repeat(size(chance, 50_000))])}}`,
    ),
  'lists without end in variables': (chance) => {
    const levels = size(chance, 100_000);
    return raw(listed, `{"filter":{"region":${'['.repeat(levels)}${']'.repeat(levels)}}}`);
  },
  'objects without end in variables': (chance) => {
    const levels = size(chance, 40_000);
    return raw(listed, `{"filter":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`);
  },
  'objects without end nobody asked for': (chance) => {
    const levels = size(chance, 40_000);
    return raw('{ serverTime }', `{"other":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`);
  },
  'half characters in variables': (chance) =>
    raw(named, `{"number":${chance.pick(['"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '"\ufeff"', '"\\ud83d"'])}}`),
  'half characters in a complaint': () =>
    raw(filed, '{"input":{"matter":"\\ud800\\u0000","customer":{"name":"\\udc00","phone":"\\u0000"}}}'),
  'long lists in variables': (chance) =>
    with_(listed, { filter: { region: Array.from({ length: size(chance, 60_000) }, String) } }),
  'long texts in variables': (chance) => with_(named, { number: '9'.repeat(size(chance, 250_000)) }),
};
