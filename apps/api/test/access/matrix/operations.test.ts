import { commandGrants, operationTable } from '@gridvoice/domain/access/access-table';
import { isGranted } from '@gridvoice/domain/access/grant';
import { isPublic, mayUse } from '@gridvoice/domain/access/may';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema/schema.js';
import { asked, type GivenLiterals } from '../../any-document.js';
import { type Answer, type Api, type Client, client, file, startApi } from '../../harness.js';
import { addNeighbour, neighbour } from '../scoped.js';
import { allAskers, guest, type MatrixAsker } from './askers.js';

const schema = createSchema();
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type ?? []);
const operations = roots.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, kind: type.name.toLowerCase(), field })),
);
type Operation = (typeof operations)[number];

let api: Api;
let askers: MatrixAsker[];
beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
  askers = await allAskers(api);
  // So that everybody has something to be told of.
  await file(await api.as('agent'), { region: neighbour });
});
afterAll(() => api.stop());

/** What an answer says about access, apart from everything else that may be wrong with a request. */
type Outcome = 'ALLOWED' | 'FORBIDDEN' | 'OUT_OF_SCOPE' | 'UNAUTHENTICATED' | 'NOTHING';

const texts: Readonly<Record<string, Outcome>> = {
  'This account may not do this.': 'FORBIDDEN',
  'This ticket lies outside your area of work.': 'OUT_OF_SCOPE',
  'Please sign in first.': 'UNAUTHENTICATED',
};

function outcomeOf({ data, errors }: Answer, { name, field }: Operation): Outcome {
  const [error] = errors ?? [];
  if (error) {
    expect(error.extensions.code).not.toBe('INTERNAL');
    return texts[error.message] ?? 'ALLOWED';
  }
  return name === 'Query.ticket' && data[field.name] === null ? 'NOTHING' : 'ALLOWED';
}

async function send(
  by: Pick<Client, 'execute' | 'subscribe'>,
  { kind, field }: Operation,
  given: GivenLiterals,
): Promise<Answer> {
  const document = `${kind} { ${asked(field as GraphQLField<unknown, unknown>, given)} }`;
  if (kind !== 'subscription') return by.execute(document);
  const answers = by.subscribe(document);
  return answers
    .next()
    .then(
      ({ value }) => value as Answer,
      (errors) => ({ data: null, errors }) as Answer,
    )
    .finally(() => answers.return?.());
}

/** Arguments by which an operation is about a ticket of the inside county that has nothing of its course behind it. */
async function literalsFor(id: string, department: string | null): Promise<GivenLiterals> {
  const { number, tasks } = await file(await api.as('agent'));
  const task = tasks.find((candidate: { department: string }) => candidate.department === department) ?? tasks[0];
  return {
    number: `"${number}"`,
    taskId: `"${task.id}"`,
    clockId: `"${number}/TL-6"`,
    // From the beginning, so that there is something to tell at once.
    after: `"${api.application.tail.head.epoch}-0"`,
    // Of a sign-in everybody may ask about their own.
    memberId: `"${id}"`,
    milestone: 'UPDATES_PROMISED',
    visit: '{ kind: FOLLOW_UP, via: PHONE, reached: true }',
    grade: 'LEVEL_1',
  };
}

/** What the table decides. */
function decided({ name }: Operation, { asker }: MatrixAsker, outside: boolean): Outcome {
  const access = operationTable[name];
  if (access === undefined) throw new Error(`nothing is decided about ${name}`);
  if (access === 'PUBLIC') return 'ALLOWED';
  if (!mayUse(name, asker)) return 'FORBIDDEN';
  if (access.scoped && outside) return name === 'Query.ticket' ? 'NOTHING' : 'OUT_OF_SCOPE';
  const granted = !access.command || isGranted(commandGrants[access.command], asker, { lead: 'OPERATIONS' });
  return granted ? 'ALLOWED' : 'FORBIDDEN';
}

describe('CO-4, TF-5: every operation × every role × inside and outside the scope', () => {
  it('is in the table, and the table has no others', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(operationTable).sort());
  });

  it.each(operations.filter(({ name }) => name !== 'Mutation.signOut'))('$name', async (operation) => {
    const answered = await send(guest(api), operation, {});
    expect(outcomeOf(answered, operation), 'a guest').toBe(isPublic(operation.name) ? 'ALLOWED' : 'UNAUTHENTICATED');
    for (const asker of askers) {
      for (const where of ['inside', 'outside'] as const) {
        const given = await literalsFor(asker[where].memberId, asker.asker.department);
        const answer = await send(asker[where], operation, given);
        const cell = `${asker.role} ${where}: ${JSON.stringify(answer.errors?.[0] ?? answer.data)}`;
        expect(outcomeOf(answer, operation), cell).toBe(decided(operation, asker, where === 'outside'));
      }
    }
  });

  it('Mutation.signOut', async () => {
    for (const { role, inside } of askers) {
      if (role === 'PARTNER') continue;
      const { token } = await api.application.sessions.create(inside.memberId);
      expect((await client(api.url, token).execute('mutation { signOut }')).data).toEqual({ signOut: true });
    }
  });
});
