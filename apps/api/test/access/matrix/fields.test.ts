import { fieldTable } from '@gridvoice/domain/access/access-table';
import { mayKnow, mayUse, tellingOf } from '@gridvoice/domain/access/may';
import { isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema/schema.js';
import type { GivenLiterals } from '../../any-document.js';
import { type Answer, type Api, type Client, file, startApi } from '../../harness.js';
import { addNeighbour, neighbour } from '../scoped.js';
import { allAskers, type MatrixAsker } from './askers.js';
import { person, richTicket, words } from './rich-ticket.js';
import { documentFor, foundAt, type Way, waysFrom } from './ways.js';

const schema = createSchema();
const rootNames = ['Query', 'Mutation', 'Subscription'];
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && !rootNames.includes(type.name),
);

const queries = [
  'board',
  'tickets',
  'tasks',
  'ledger',
  'me',
  'policies',
  'calendarYears',
  'regions',
  'apiKeys',
  'dataSubject',
  'duplicates',
  'memberAccounts',
  'organisation',
  'mySignIn',
  'openSignIns',
  'signInHistory',
  'signInWays',
];
const mutations = ['fileComplaint', 'acknowledge', 'claimNextTask', 'reveal', 'eraseSubject', 'createApiKey', 'createLink'];

/** Ways that begin at one ticket, which may lie outside the scope, and those that begin elsewhere. */
const ofTicket = waysFrom(schema, [['query', 'ticket']]);
const elsewhere = waysFrom(schema, [
  ...queries.map((name) => ['query', name] as const),
  ['subscription', 'ticketChanged'],
  ['subscription', 'beat'],
  ...mutations.map((name) => ['mutation', name] as const),
]);
const wayTo = (type: string): Way | undefined => ofTicket.get(type) ?? elsewhere.get(type);
/** What only signing in and setting that up gives; their own tests have it. */
const bySigningIn = ['LinkOffer', 'SecondFactorOffer', 'Session'];

let api: Api;
let askers: MatrixAsker[];
let number: string;
let reference: Client;
beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
  askers = await allAskers(api);
  number = await richTicket(api);
  // So that everybody has something to be told of.
  await file(await api.as('agent'), { region: neighbour });
  reference = await api.as('supervisor');
  await api.sql(
    `INSERT INTO sign_in_record (id, at, member_id, outcome, how) SELECT gen_random_uuid(), now(), id, 'SIGNED_IN', 'PASSWORD' FROM member`,
  );
});
afterAll(() => api.stop());

/** Arguments that mean something to each operation. */
const argumentsOf = (way: Way, { id, department }: Asked): GivenLiterals => {
  const own: Readonly<Record<string, GivenLiterals>> = {
    ticketChanged: { after: `"${api.application.tail.head.epoch}-0"` },
    acknowledge: { by: 'PERSON' },
    claimNextTask: { department: department ?? 'OPERATIONS' },
    reveal: { fields: '[NAME]', reason: '"核对"' },
    duplicates: { input: '{ category: OTHER, phone: "13987654321" }' },
    dataSubject: { by: `{ ticketNumber: "${number}" }` },
    // Whose tickets are open: they are kept.
    eraseSubject: { by: '{ phone: "13812345678" }' },
    createApiKey: {
      input: `{ name: "x", scopes: [TICKETS], regions: ["990101"], expiresAt: "${new Date(Date.now() + 86_400_000).toISOString()}" }`,
    },
    signInHistory: { memberId: `"${id}"` },
    createLink: { memberId: '"m-ops"' },
    fileComplaint: {
      input: `{ channel: HOTLINE, category: SUPPLY_QUALITY, subcategory: OUTAGE, matter: "停电", region: "990101", customer: { name: "张三" } }`,
    },
  };
  return { number: `"${number}"`, ...own[way.path[0]?.name ?? ''] };
};

interface Asked {
  readonly id: string;
  readonly department: string | null;
}

async function ask(by: Client, way: Way, department: string | null = null): Promise<Answer> {
  const given = argumentsOf(way, { id: by.memberId, department });
  const document = documentFor(way, given);
  if (way.operation !== 'subscription') return by.execute(document);
  const answers = by.subscribe(document);
  return answers
    .next()
    .then(
      ({ value }) => value as Answer,
      (errors) => ({ data: null, errors }) as Answer,
    )
    .finally(() => answers.return?.());
}

const isOpen = (value: unknown): boolean => value !== null && value !== undefined;

const isWithheld = (field: string, role: MatrixAsker['role']): boolean => {
  const telling = tellingOf(field);
  return telling !== null && !mayKnow(telling, [role]);
};

/** What an operation asks for besides the role: a department to claim for (TF-3), a part in the case to see its customer (CO-4). */
const fits = (way: Way, { role, asker }: MatrixAsker): boolean => {
  if (way.path[0]?.name === 'claimNextTask') return asker.department !== null;
  return way.path[0]?.name !== 'reveal' || ['AGENT', 'SUPERVISOR', 'AUDITOR'].includes(role);
};

/** Every field of a type at the end of a way, as one asker is answered it, held against the table. */
function checkFields(way: Way, role: MatrixAsker['role'], got: Answer, full: Answer): void {
  expect(got.errors, role).toBeUndefined();
  const seen = foundAt(got.data, way.path);
  const whole = foundAt(full.data, way.path);
  if (way.through.some((field) => isWithheld(field, role))) {
    expect(seen, role).toEqual([]);
    return;
  }
  expect(seen.length, role).toBeGreaterThan(0);
  for (const field of Object.values(way.type.getFields())) {
    const cell = `${way.type.name}.${field.name} for ${role}`;
    const telling = tellingOf(`${way.type.name}.${field.name}`);
    const values = seen.map((one) => one[field.name]);
    if (telling === null) throw new Error(`nothing is decided about ${cell}`);
    if (mayKnow(telling, [role])) {
      // Something is told wherever the one who sees everything is told something.
      if (whole.length > 0 && whole.every((one) => isOpen(one[field.name]))) expect(values.every(isOpen), cell).toBe(true);
      if (telling === 'FREE_TEXT' || telling === 'PEOPLE') expect(values.some(isOpen), cell).toBe(true);
    } else expect(new Set(values), cell).toEqual(new Set([isNonNullType(field.type) ? 'staff' : null]));
  }
}

describe('CO-4, CO-3: every field × every role × inside and outside the scope', () => {
  it('can be asked for, every type of the table and of the schema', () => {
    expect(types.map(({ name }) => name).sort()).toEqual(Object.keys(fieldTable).sort());
    const missing = types.filter(({ name }) => !wayTo(name)).map(({ name }) => name);
    expect(missing.sort()).toEqual(bySigningIn);
    const fields = types.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );
    const decided = Object.entries(fieldTable).flatMap(([type, told]) =>
      Object.values(told).flatMap((names) =>
        names
          .split(/\s+/)
          .filter(Boolean)
          .map((name) => `${type}.${name}`),
      ),
    );
    expect(decided.sort()).toEqual(fields.sort());
  });

  it.each([...ofTicket.values()].map((way) => [way.type.name, way] as const))('%s, of a ticket', async (_name, way) => {
    const full = await ask(reference, way);
    for (const { role, asker, inside, outside } of askers) {
      checkFields(way, role, await ask(inside, way), full);
      expect(mayUse('Query.ticket', asker)).toBe(true);
      expect((await ask(outside, way)).data, `${role} outside`).toEqual({ ticket: null });
    }
  });

  it.each(
    [...elsewhere.values()].filter(({ type }) => !ofTicket.has(type.name)).map((way) => [way.type.name, way] as const),
  )('%s', async (_name, way) => {
    const operation = `${way.operation[0]?.toUpperCase()}${way.operation.slice(1)}.${way.path[0]?.name}`;
    const full = await ask(reference, way);
    for (const matrixAsker of askers) {
      const { role, asker, inside, outside } = matrixAsker;
      const got = await ask(inside, way, asker.department);
      if (mayUse(operation, asker) && fits(way, matrixAsker))
        checkFields(way, role, got, way.operation === 'mutation' ? got : full);
      else expect(got.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
      const beyond = JSON.stringify(await ask(outside, way));
      if (way.type.name !== 'LedgerEntry') expect(beyond, `${role} outside`).not.toContain(`"number":"${number}"`);
    }
  });
});

describe('CO-4: the words themselves', () => {
  it.each(['WALL', 'ADMINISTRATOR'])('reach no %s by any way', async (role) => {
    const by = askers.find((asker) => asker.role === role)?.inside;
    if (!by) throw new Error(`nobody is a ${role}`);
    const told = await Promise.all([...ofTicket.values(), ...elsewhere.values()].map((way) => ask(by, way)));
    for (const word of [...Object.values(words), ...Object.values(person)])
      expect(JSON.stringify(told), word).not.toContain(word);
    expect(JSON.stringify(told)).toContain(number);
  });

  it('are all there to be told', async () => {
    const told = JSON.stringify(await Promise.all([...ofTicket.values()].map((way) => ask(reference, way))));
    for (const word of Object.values(words)) expect(told, word).toContain(word);
    for (const value of Object.values(person)) expect(told, value).not.toContain(value);
  });
});
