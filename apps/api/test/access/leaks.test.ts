import { buildClientSchema, getIntrospectionQuery, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, type Client, file, region, startApi, take } from '../harness.js';
import { partner } from '../partners/keeping.js';
import { person, richTicket, words } from './matrix/rich-ticket.js';
import { addNeighbour, neighbour } from './scoped.js';

const secrets = [...Object.values(words), ...Object.values(person)];

let api: Api;
let number: string;
let elsewhere: string;
let key: Pick<Client, 'execute' | 'subscribe'>;
let wall: Client;
const readers = ['wall', 'key'] as const;
const reader = (who: (typeof readers)[number]) => (who === 'wall' ? wall : key);

const newKey = async (scopes: readonly string[], regions: readonly string[] | null) =>
  partner(api, await api.as('admin'), { scopes, regions });

const quiet = (told: unknown): void => {
  const text = JSON.stringify(told);
  for (const secret of secrets) expect(text, secret).not.toContain(secret);
};

beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
  number = await richTicket(api);
  elsewhere = (await file(await api.as('agent'), { region: neighbour })).number;
  key = await newKey(['TICKETS', 'LEDGER', 'FIGURES', 'FILING'], [region]);
  wall = await api.as('wall');
});
afterAll(() => api.stop());

describe.each(readers)('CO-4: %s reads no personal data and no free text', (who) => {
  it('by fragments, aliases and inline fragments', async () => {
    const { data, errors } = await reader(who).execute(
      `query ($number: String!) {
        ticket(number: $number) { ...told  b: matter  c: demands  ... on Ticket { d: matter } ... { e: matter } x: customer { y: name } }
      }
      fragment told on Ticket { matter demands a: feedback { z: cause ...parts } visits { opinion q: remedy } tasks { n: note } }
      fragment parts on Feedback { solution improvement outcomes { text } }`,
      { number },
    );
    expect(errors).toBeUndefined();
    expect(data.ticket).toMatchObject({ matter: null, demands: null, b: null, c: null, d: null, e: null });
    expect(data.ticket.x.y).toBe('欧***');
    quiet(data);
  });

  it('by errors', async () => {
    const documents = [
      `{ ticket(number: "${number}") { matters } }`,
      `{ ticket(number: "${number}") { matter { text } } }`,
      `{ ticket(number: "${number}") { customer } }`,
      `{ tickets(after: "${number}") { nodes { number } } }`,
      `{ ledger(after: "${number}") { nodes { note } } }`,
      `mutation { completeTask(taskId: "${number}/T1", note: "x") { task { note } } }`,
      `mutation { acknowledge(number: "${number}", by: PERSON) { ticket { matter } } }`,
    ];
    const told = await Promise.all(documents.map((document) => reader(who).execute(document)));
    for (const { errors } of told) expect(errors?.length).toBeGreaterThan(0);
    quiet(told);
  });

  it('by cursors', async () => {
    const { data } = await reader(who).execute(
      '{ tickets(first: 100) { edges { cursor } pageInfo { endCursor } asOf } ledgerHead }',
    );
    const cursors: string[] = [
      ...data.tickets.edges.map(({ cursor }: { cursor: string }) => cursor),
      data.tickets.pageInfo.endCursor,
    ];
    expect(cursors.length).toBeGreaterThan(1);
    quiet([data, cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString())]);
  });

  it('live, from the beginning of the ledger', async () => {
    const entries = await api.sql<{ count: number }>('SELECT count(*)::int AS count FROM ledger_entry WHERE ticket_number = $1', [
      number,
    ]);
    const changes = reader(who).subscribe(
      `subscription ($after: Cursor) { ticketChanged(after: $after, filter: { lead: [LEGAL] }) {
        entry { ticketNumber text note actor member { name } }
        ticket { matter demands customer { name phone accountNumber address } tasks { note assignee { name } } feedback { solution } } } }`,
      { after: `${api.application.tail.head.epoch}-0` },
    );
    const told = await take(changes, entries[0]?.count ?? 0);
    await changes.return?.();
    expect(told.some(({ data }) => data.ticketChanged.entry.ticketNumber === number)).toBe(true);
    quiet(told);
    for (const { data } of told) expect(data.ticketChanged.entry.note).toBeNull();
  });

  it('by the ledger, page by page', async () => {
    const pages: Answer[] = [];
    for (let after: string | null = null; ; ) {
      const page: Answer = await reader(who).execute(
        `query ($after: Cursor) { ledger(first: 100, after: $after) { nodes { text note actor kind ticketNumber }
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      pages.push(page);
      if (!page.data.ledger.pageInfo.hasNextPage) break;
      after = page.data.ledger.pageInfo.endCursor;
    }
    expect(JSON.stringify(pages)).toContain(number);
    quiet(pages);
  });
});

describe('CO-4: nothing is searched or sorted by what is personal', () => {
  it('filters take figures, places and moments alone, and no list takes an order', async () => {
    const { data } = await (await api.as('agent')).execute(getIntrospectionQuery());
    const schema = buildClientSchema(data);
    const filter = schema.getType('TicketFilter');
    if (!isInputObjectType(filter)) throw new Error('no filter');
    const texts = Object.values(filter.getFields()).filter(({ type }) => !isEnumType(getNamedType(type)));
    expect(texts.map(({ name }) => name).sort()).toEqual(
      ['region', 'unit', 'complex', 'breached', 'imported', 'receivedFrom', 'receivedTo'].sort(),
    );
    const lists = ['tickets', 'tasks', 'ledger'].map((name) => schema.getQueryType()?.getFields()[name]);
    for (const list of lists) {
      expect(list?.args.filter(({ name }) => !['first', 'last', 'after', 'before', 'filter'].includes(name))).toEqual([]);
    }
  });

  it('the explorer holds no data of its own', async () => {
    const page = await (await fetch(`${api.url}/explorer`)).text();
    expect(page.length).toBeGreaterThan(100);
    quiet(page);
  });
});

describe('a key keeps to its bounds', () => {
  it('in single look-ups, lists, counts, figures, ledger and subscriptions', async () => {
    const { data } = await key.execute(
      `query ($number: String!) { ticket(number: $number) { number } tickets(first: 100) { nodes { number } totalCount }
        board { newest { number } nearest { ticket { number } } } ledger(first: 100) { nodes { ticketNumber kind } } }`,
      { number: elsewhere },
    );
    expect(data.ticket).toBeNull();
    expect(data.tickets.totalCount).toBe(data.tickets.nodes.length);
    expect(JSON.stringify(data)).not.toContain(elsewhere);
    expect(JSON.stringify(data)).toContain(number);
    for (const { ticketNumber } of data.ledger.nodes) expect(ticketNumber).not.toBeNull();
  });

  it('tells nothing of who works here', async () => {
    const { data, errors } = await key.execute(
      `query ($number: String!) { ticket(number: $number) { firstContact { name } tasks { assignee { id } } closure { by { name } }
        events(first: 100) { nodes { actor member { name } } } } }`,
      { number },
    );
    expect(errors).toBeUndefined();
    expect(data.ticket.firstContact).toBeNull();
    expect(data.ticket.closure.by).toBeNull();
    for (const { assignee } of data.ticket.tasks) expect(assignee).toBeNull();
    expect(new Set(data.ticket.events.nodes.map(({ actor }: { actor: string }) => actor))).toEqual(new Set(['staff']));
  });

  it('without TICKETS sees the figures and no ticket', async () => {
    const figures = await newKey(['FIGURES'], [region]);
    const { data, errors } = await figures.execute('{ board { breachedCount newest { number } } }');
    expect(errors).toBeUndefined();
    expect(data.board.newest).toEqual([]);
    expect((await figures.execute('{ tickets { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('with FILING alone gets back the number of what it filed, and may look no further', async () => {
    const filing = await newKey(['FILING'], null);
    const ticket = await file(filing, { matter: '由外部系统转来' });
    expect(ticket.number).toMatch(/^\d{8}-/);
    expect((await filing.execute(`{ ticket(number: "${ticket.number}") { number } }`)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('every type of the schema', () => {
  it('that holds free text or personal data has it in nullable fields, so that it can be withheld', async () => {
    const { data } = await (await api.as('agent')).execute(getIntrospectionQuery());
    const types = Object.values(buildClientSchema(data).getTypeMap()).filter(isObjectType);
    expect(types.length).toBeGreaterThan(40);
    const { tellingOf } = await import('@gridvoice/domain/access/may');
    for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
      for (const field of Object.values(type.getFields())) {
        if (tellingOf(`${type.name}.${field.name}`) === 'FREE_TEXT')
          expect(String(field.type), `${type.name}.${field.name}`).not.toMatch(/!$/);
      }
    }
  });
});
