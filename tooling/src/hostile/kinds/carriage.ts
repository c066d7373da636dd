import { gzipSync } from 'node:zlib';
import { document, got, posted } from '../request.js';
import { anyOf, type Kinds, size } from './kind.js';

const good = JSON.stringify({ query: '{ serverTime }' });
const type = (contentType: string) => ({ 'content-type': contentType });
const json = type('application/json');

/** 20 MB of nothing, 20 kB on the wire. */
const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20));

/** What is wrong before there is a document at all. */
export const carriage: Kinds = {
  'a batch': (chance) => posted(`[${Array.from({ length: size(chance, 2_000) }, () => good).join(',')}]`),
  'broken JSON': (chance) => posted(good.slice(0, chance.whole(0, good.length - 1))),
  'JSON that is no object': (chance) => posted(chance.pick(['7', 'null', '"text"', 'true', '[]', '[[]]', '{}', '""'])),
  'JSON without end': (chance) => posted(chance.pick(['[', '{"a":', '{"query":[']).repeat(size(chance, 30_000))),
  'the same key twice in the body': () =>
    posted('{"query":"{ serverTime }","query":"{ nonsense }","variables":{},"variables":[]}'),
  'prototype names in the body': () =>
    posted('{"query":"{ serverTime }","__proto__":{"query":"{ me }"},"constructor":{"prototype":{}}}'),
  'a query of another kind': (chance) => posted(JSON.stringify({ query: anyOf(chance, [7, null, true, [], {}, '', ['{ a }']]) })),
  'extensions of another kind': (chance) =>
    document('{ serverTime }', {
      extensions: anyOf(chance, [7, 'a', [], { persistedQuery: {} }, { persistedQuery: { version: 1, sha256Hash: 'x' } }]),
    }),
  'a hash of a document nobody kept': (chance) =>
    posted(
      JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: String(chance.real()).repeat(size(chance, 2_000)) } },
      }),
    ),
  'broken UTF-8': (chance) =>
    posted(
      Buffer.concat([
        Buffer.from('{"query":"{ a'),
        Buffer.from([chance.pick([0xff, 0xc0, 0xed, 0xf8]), 0xa0, 0x80]),
        Buffer.from(' }"}'),
      ]),
    ),
  'half a character at the end': () => posted(Buffer.from('{"query":"{ 电').subarray(0, -1)),
  'noise as JSON': (chance) => posted(Buffer.from(Array.from({ length: size(chance, 5_000) }, () => chance.whole(0, 255)))),
  'another content type': (chance) =>
    posted(
      good,
      type(
        chance.pick([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/graphql',
          'application/xml',
          'nonsense',
          'application/json; charset=klingon',
          'application/json; charset=utf-16le',
          ';',
          'application/jsonx',
        ]),
      ),
    ),
  'no content type': () => posted(good, {}),
  'another compression': (chance) =>
    posted(good, { ...json, 'content-encoding': chance.pick(['gzip', 'br', 'deflate', 'zip', 'x', 'identity, gzip']) }),
  'much in little': () => posted(bomb, { ...json, 'content-encoding': 'gzip' }),
  'more than is read': (chance) => posted(' '.repeat(256 * 1024 + size(chance, 500_000)) + good),
  'another way to read the answer': (chance) =>
    posted(good, {
      ...json,
      accept: chance.pick([
        'text/html',
        'application/xml',
        'multipart/mixed',
        'text/event-stream',
        ';;;',
        '*/*;q=0',
        'application/json;q=2',
      ]),
    }),
  'another method': (chance) => ({
    ...posted('', {}),
    method: chance.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']),
    body: null,
  }),
  'a query in the address': (chance) =>
    got({
      query: '{ serverTime }',
      variables: chance.pick(['{', '[]', '7', '"', '{}', 'null']),
      operationName: chance.pick(['', 'A', '\u0000']),
    }),
  'a GET that any page could send': () => ({ ...got({ query: '{ serverTime }' }), headers: {} }),
  'an address that can’t be decoded': () => ({ ...got({}), search: '?query=%E0%A4%A&variables=%' }),
  'many parameters': (chance) => ({ ...got({}), search: `?${'a=1&'.repeat(size(chance, 3_000))}query={serverTime}` }),
  'a page of another site': (chance) =>
    posted(good, {
      ...json,
      cookie: 'gridvoice_session=nonsense',
      origin: chance.pick(['http://evil.example', 'null', 'file://']),
    }),
  'a token of strange signs': (chance) =>
    posted(good, {
      ...json,
      authorization: chance.pick([
        'Bearer',
        'Bearer  ',
        'Basic eA==',
        `Bearer ${'x'.repeat(5_000)}`,
        'Bearer gv_a_b',
        'Bearer ../..',
      ]),
    }),
  'a language without end': (chance) => posted(good, { ...json, 'accept-language': 'zh-CN;q=0.1,'.repeat(size(chance, 600)) }),
};
