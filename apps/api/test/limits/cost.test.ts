import { buildSchema, type GraphQLSchema, getIntrospectionQuery, getOperationAST, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mostPerRequest } from '../../src/limits/allowances.js';
import { costOf, lengthOf } from '../../src/limits/cost.js';
import { costCounter } from '../../src/limits/cost-counter.js';
import { introspectionBounds, listBounds } from '../../src/limits/list-bounds.js';
import { createSchema } from '../../src/schema/schema.js';
import { fileComplaint } from '../harness.js';
import { dashboardDocuments } from './dashboard-documents.js';

const real = createSchema();

function cost(query: string, variables: Record<string, unknown> = {}, schema: GraphQLSchema = real): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

describe('what a request costs', () => {
  it.each([
    ['{ __typename }', {}, 2],
    ['{ serverTime }', {}, 2],
    ['{ me { id } }', {}, 3],
    ['mutation { signOut }', {}, 12],
    ['subscription { ticketChanged { cursor } }', {}, 13],
    ['{ ticket(number: "1") { number clocks { id } } }', {}, 14],
    ['{ tickets { nodes { number } } }', {}, 24],
    ['{ tickets(first: 100) { nodes { number } } }', {}, 112],
    ['{ tickets(first: 1000000) { nodes { number } } }', {}, 112],
    ['{ tickets(last: 3) { edges { cursor node { number } } pageInfo { endCursor } } }', {}, 10],
    ['query ($n: Int) { tickets(first: $n) { nodes { number } } }', {}, 24],
    ['query ($n: Int) { tickets(first: $n) { nodes { number } } }', { n: null }, 24],
    ['query ($n: Int = 50) { tickets(first: $n) { nodes { number } } }', {}, 57],
    ['query ($n: Int = 50) { tickets(first: $n) { nodes { number } } }', { n: 10 }, 13],
    ['query ($n: Int) { tickets(first: $n, last: 2) { nodes { number } } }', { n: 90 }, 101],
  ])('%s with %j: %i points', (query, variables, points) => {
    expect(cost(query, variables)).toBe(points);
  });

  it('multiplies lists in lists', () => {
    const nested = (first: number) => `{ tickets(first: ${first}) { nodes { clocks { segments { reason { rule } } } } } }`;
    // 1 for the request, 1 for the connection, and for each ticket 1 + 10 clocks of 1 + 10 segments of 1 + a reason of 1.1
    expect(cost(nested(1))).toBe(2 + 221);
    expect(cost(nested(100))).toBe(2 + 22_100);
  });

  it('counts hostile variables as what they ask for: pages of 100 in pages of 100', () => {
    const query = `query ($n: Int) { tickets(first: $n) { nodes { linked { events(first: $n) { nodes { cursor } } } } } }`;
    expect(cost(query, { n: 100 })).toBe(2 + 100 * (1 + 10 * (1 + 1 + 110)));
    expect(cost(query, { n: 100 })).toBeGreaterThan(mostPerRequest.member);
  });

  it('writes fragments out wherever they are spread, on the page of where that is', () => {
    const fragment = 'fragment Page on TicketConnection { nodes { ...Head } } fragment Head on Ticket { number }';
    expect(cost(`{ a: tickets(first: 10) { ...Page } b: tickets(first: 100) { ...Page } } ${fragment}`)).toBe(1 + 12 + 111);
  });

  it('counts each field of a mutation, in fragments too', () => {
    expect(cost('mutation { ...Out a: signOut } fragment Out on Mutation { b: signOut ... on Mutation { c: signOut } }')).toBe(
      32,
    );
  });

  it('leaves out what @skip and @include certainly leave out, and nothing else', () => {
    const query =
      'query ($yes: Boolean = true) { a: board @include(if: $yes) { newest { number } } b: me @skip(if: $yes) { id } }';
    expect(cost(query)).toBe(1 + 23);
    expect(cost(query, { yes: false })).toBe(3);
    expect(cost('{ me @skip(if: false) @include(if: true) { id } }')).toBe(3);
    expect(cost('{ me @include(if: false) { id } serverTime }')).toBe(2);
  });

  it('takes a list nobody has bounded for the longest page', () => {
    const schema = buildSchema('type Query { things: [Thing!]! } type Thing { name: String }');
    expect(cost('{ things { name } }', {}, schema)).toBe(1 + 110);
  });

  it('is linear in the document: fragments of fragments are counted once each', () => {
    const levels = 60;
    const spreads = Array.from(
      { length: levels },
      (_, index) => `fragment F${index} on Ticket { linked { ...F${index + 1} } linkedTo { ...F${index + 1} } }`,
    );
    const query = `{ ticket(number: "1") { ...F0 } } ${spreads.join(' ')} fragment F${levels} on Ticket { number }`;
    expect(cost(query)).toBeGreaterThan(1e10);
  });
});

it('a cost that is remembered is that of the same pages', () => {
  const counted = costCounter(real);
  const document = parse(
    'query ($n: Int, $yes: Boolean = true, $filter: TicketFilter) { tickets(first: $n, filter: $filter) @include(if: $yes) { nodes { number } } }',
  );
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const variables = [
    {},
    { n: 5 },
    { n: 5, filter: {} },
    { n: null },
    { n: 100 },
    { n: 100 },
    { n: 100, yes: false },
    { yes: false },
    {},
  ];
  for (const values of variables) expect(counted(document, operation, values)).toBe(costOf(real, document, operation, values));
});

describe('every list of the schema', () => {
  const lists = Object.values(real.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` })))
    .filter(({ field }) => /^\[/.test(String(field.type)) && real.getType(String(field.type).replace(/\W/g, '')) !== undefined)
    .filter(({ field }) => isObjectType(real.getType(String(field.type).replace(/\W/g, ''))));

  it('has a bound, or stands on a page', () => {
    const missing = lists
      .filter(({ type }) => !type.name.startsWith('__'))
      .filter(({ type, field, place }) => listBounds[place] === undefined && lengthOf(type.name, field) !== null)
      .map(({ place }) => place);
    expect(missing).toEqual([]);
  });

  it('that is on a page has one above it', () => {
    const connections = lists.filter(({ type, field }) => lengthOf(type.name, field) === null).map(({ type }) => type.name);
    for (const type of Object.values(real.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!connections.includes(String(field.type).replace(/\W/g, ''))) continue;
        expect(
          field.args.map(({ name }) => name),
          `${type.name}.${field.name}`,
        ).toContain('first');
      }
    }
  });

  it('is the schema’s own: no bound is left over', () => {
    const places = lists.map(({ place }) => place);
    expect(Object.keys({ ...listBounds, ...introspectionBounds }).filter((place) => !places.includes(place))).toEqual([]);
  });
});

describe('the limits leave room for what is really sent', () => {
  it('every document of the dashboard lies far below a member’s', () => {
    const costs = dashboardDocuments().map(({ name, text }) => ({ name, cost: cost(text, { first: 100 }) }));
    expect(costs.length).toBeGreaterThan(40);
    expect(costs.filter((one) => one.cost > mostPerRequest.member / 4)).toEqual([]);
  });

  it('the introspection of every tool lies below a guest’s', () => {
    const full = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    });
    expect(cost(full)).toBeLessThan(mostPerRequest.guest / 2);
  });

  it('a complaint with its clocks and tasks costs some forty points', () => {
    expect(cost(fileComplaint)).toBeLessThanOrEqual(45);
  });
});
