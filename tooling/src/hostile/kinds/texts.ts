import { document } from '../request.js';
import { type Kinds, size } from './kind.js';

const strange = ['\u0000', '\ufeff', '\ud800', '\udfff', '\u2028', '\u202e', '\u0007', '电\u0301'.repeat(40), '👩‍👩‍👧‍👦'];
const asText = (text: string): string => JSON.stringify(text);

/** Documents whose very text is the attack. */
export const texts: Kinds = {
  unterminated: (chance) =>
    document(
      chance.pick([
        '{ ticket(number: "',
        '{ ticket(number: """',
        '{',
        '{ tickets { nodes {',
        'query (',
        '{ a(b: [',
        'fragment',
        '{ ...',
        '#',
      ]),
    ),
  'brackets alone': (chance) => document(chance.pick(['{', '}', '(', '[', '{{', '}{']).repeat(size(chance, 100_000))),
  'strange signs where names should be': (chance) => document(`{ server${chance.pick(strange)}Time }`),
  'strange signs in a text': (chance) => document(`{ ticket(number: ${asText(chance.pick(strange))}) { number } }`),
  'escaped strange signs': (chance) =>
    document(
      `{ ticket(number: "${chance.pick(['\\u0000', '\\ud800', '\\u{110000}', '\\u{d800}', '\\x', '\\u12', '\\u{}'])}") { number } }`,
    ),
  'a byte order mark before it': () => document('\ufeff{ serverTime }'),
  'a long text': (chance) => document(`{ ticket(number: "${'9'.repeat(size(chance, 250_000))}") { number } }`),
  'a long block text': (chance) => document(`{ ticket(number: """${'\n  9'.repeat(size(chance, 50_000))}""") { number } }`),
  'a long name': (chance) => document(`{ ${'n'.repeat(size(chance, 250_000))} }`),
  'a long comment': (chance) => document(`# ${'x'.repeat(size(chance, 250_000))}\n{ serverTime }`),
  'nothing but spaces': (chance) => document(chance.pick([' ', '\n', '\t', ',', '\r\n']).repeat(size(chance, 120_000))),
  noise: (chance) =>
    document(Array.from({ length: size(chance, 4_000) }, () => String.fromCharCode(chance.whole(0, 0xffff))).join('')),
  'noise of its own signs': (chance) =>
    document(
      Array.from({ length: size(chance, 3_000) }, () =>
        chance.pick(['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '"', 'a', '1', '|', '&', '=', ' ']),
      ).join(''),
    ),
};
