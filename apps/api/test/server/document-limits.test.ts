import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, post, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.stop());

const nested = (levels: number, inner = 'name'): string => (levels === 0 ? inner : `child { ${nested(levels - 1, inner)} }`);
const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

/** Each fragment spreads the next one several times: its fields double, and double again. */
const bomb = (levels: number): string =>
  `{ node { ...F0 } } ${many(levels, (index) => `fragment F${index} on Node { a${index}: child { ...F${index + 1} } ...F${index + 1} }`)} fragment F${levels} on Node { name }`;

describe('a document within the limits', () => {
  it.each([
    ['full introspection', getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true })],
    ['12 levels', `{ node { ${nested(10)} } }`],
    ['30 aliases', `{ node { ${many(30, (index) => `a${index}: name`)} } }`],
    ['two introspections', `{ ${many(2, (index) => `a${index}: __schema { types { name } }`)} }`],
    ['20 fields at the top', `{ ${many(20, (index) => `a${index}: serverTime`)} }`],
  ])('is answered: %s', async (_name, query) => {
    const { body } = await post(server, query, { as: 'agent' });
    expect(body.errors).toBeUndefined();
  });
});

describe('a document over a limit is refused in words, whoever sends it', () => {
  it.each([
    ['13 levels', `{ node { ${nested(11)} } }`, 'nested too deeply'],
    [
      '13 levels by way of fragments',
      `{ node { ...A } } fragment A on Node { ${nested(6, '...B')} } fragment B on Node { ${nested(5)} }`,
      'nested too deeply',
    ],
    ['31 aliases', `{ node { ${many(31, (index) => `a${index}: name`)} } }`, 'Too many aliases'],
    ['660 aliases', `{ ${many(660, (index) => `a${index}: serverTime`)} }`, 'Too many aliases'],
    ['2,000 aliases', `{ ${many(2_000, (index) => `a${index}: serverTime`)} }`, 'more that 2000 tokens'],
    ['21 fields at the top', `{ ${many(21, () => 'serverTime')} }`, 'Too many fields at the top'],
    ['51 directives', `{ serverTime ${many(51, () => '@include(if: true)')} }`, 'Too many directives'],
    ['a fragment bomb', bomb(25), 'Too many fields'],
    ['lists in lists', `{ echo(text: ${'['.repeat(900)}"x"${']'.repeat(900)}) }`, 'nested too deeply'],
    [
      'a deep introspection',
      `{ __schema { types { ${many(1, () => 'ofType { '.repeat(25))} name ${'} '.repeat(25)} } } }`,
      'nested too deeply',
    ],
    [
      'three introspections',
      `{ ${many(2, (index) => `a${index}: __schema { types { name } }`)} ...F } fragment F on Query { __type(name: "Node") { name } }`,
      'Too many introspections',
    ],
    ['200,000 brackets', `{ echo(text: ${'['.repeat(200_000)}`, 'nested too deeply'],
  ])('%s', async (_name, query, text) => {
    const answer = await post(server, query);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(codeOf(answer));
    expect(JSON.stringify(answer.body.errors)).toContain(text);
  });

  it('says so in Chinese', async () => {
    const { body } = await post(server, `{ node { ${nested(11)} } }`, { headers: { 'accept-language': 'zh' } });
    expect(body.errors?.[0]?.message).toBe('查询嵌套过深，最多 12 层。');
  });
});
