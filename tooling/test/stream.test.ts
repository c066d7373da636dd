import { type Application, openApplication } from '@gridvoice/api/application';
import { serve } from '@gridvoice/api/serve';
import { type Instant, instant } from '@gridvoice/domain/instant';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GraphQLClient } from '../src/demo/graphql-client.js';
import { loadOrganisation } from '../src/demo/load-organisation.js';
import { playerFor } from '../src/demo/players.js';
import { StreamCases } from '../src/demo/stream-cases.js';
import { StreamDesk } from '../src/demo/stream-desk.js';
import { noteFor, playerOf } from '../src/demo/stream-hands.js';
import { chanceOf } from '../src/sample/chance.js';
import { freshFiling } from '../src/sample/complaints.js';
import { demoPassword } from '../src/sample/members.js';
import type { ReceivedFiling } from '../src/sample/received-filing.js';
import { sampleUtility } from '../src/sample/utility.js';
import { emptyDatabase } from './database.js';

const utility = sampleUtility();
const chance = chanceOf('stream test');
const abort = new AbortController();
const aMonth = 31 * 24 * 3_600_000;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let application: Application;
let server: Awaited<ReturnType<typeof serve>>;
let desk: StreamDesk;

beforeAll(async () => {
  database = await emptyDatabase();
  application = await openApplication({ databaseUrl: database.url });
  await loadOrganisation(application, utility);
  await application.organisation.reload();
  server = await serve(application, { port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }), isReady: () => true });
  const url = `http://127.0.0.1:${server.port}/graphql`;
  const clients = new Map<string, GraphQLClient>();
  desk = new StreamDesk((username) => {
    const client = clients.get(username) ?? new GraphQLClient(url, { username, password: demoPassword }, abort.signal);
    clients.set(username, client);
    return client;
  });
});

afterAll(async () => {
  await server?.stop();
  await application?.close();
  await database?.drop();
});

const filing = (given: Partial<ReceivedFiling>): ReceivedFiling => ({
  ...freshFiling(chance, utility.customers, instant(Date.now()) as Instant, false),
  ...{ channel: 'HOTLINE', matter: '请尽快处理。', demands: ['尽快处理', '说明原因'], facts: {} },
  customer: { name: '张三', phone: '17200000000', accountNumber: '7701000001' },
  ...given,
});

/** One of each kind that takes another course. */
const filings: readonly ReceivedFiling[] = [
  filing({ category: 'SUPPLY_QUALITY', subcategory: 'OUTAGE', facts: { householdsAffected: 80 } }),
  filing({ category: 'SUPPLY_QUALITY', subcategory: 'VOLTAGE', facts: { jointHouseholds: 22 } }),
  filing({ category: 'SUPPLY_QUALITY', subcategory: 'VOLTAGE', facts: { equipmentDamaged: true } }),
  ...Array.from({ length: 4 }, () => filing({ category: 'BILLING_TARIFF', subcategory: 'BILLING_ERROR' })),
  filing({ category: 'BILLING_TARIFF', subcategory: 'TARIFF_DISPUTE' }),
  ...Array.from({ length: 3 }, () => filing({ category: 'SERVICE_CONDUCT', subcategory: 'BAD_ATTITUDE' })),
  filing({ category: 'SERVICE_CONDUCT', subcategory: 'WALK_IN_NOT_RECEIVED', channel: 'MEDIA', facts: { mediaExposure: true } }),
  filing({ category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' }),
  filing({ category: 'OTHER', subcategory: 'PROPERTY_RIGHTS', facts: { safetyHazard: true, jointHouseholds: 12 } }),
  filing({ category: 'OTHER', subcategory: 'SUGGESTION', customer: { anonymous: true } }),
];

/** Claims and completes whatever is open. */
async function work(): Promise<void> {
  const { open, held } = await desk.look(1);
  for (const task of open.nodes) await desk.claim(playerFor(task.department, task.ticket), task.id);
  for (const task of held.nodes) await desk.complete(playerOf(task) ?? '', task.id, noteFor(task, chance));
}

it('brings a complaint of every kind to its closure and its first visit by what the API tells it, and is never refused', async () => {
  const cases = new StreamCases(desk);
  const numbers: string[] = [];
  for (const [index, one] of filings.entries()) numbers.push(await desk.file(one, `stream-test-${index}`));
  for (const number of numbers) cases.visitors.filed(number);
  const refused: string[] = [];
  for (let round = 0; round < 60; round++) {
    await work();
    await cases.look(Date.now());
    const first = new Map(
      cases
        .ripe(Date.now() + aMonth)
        .filter(({ name }) => name !== 'report' && name !== 'follow up')
        .reverse()
        .map((waiting) => [waiting.number, waiting]),
    );
    for (const waiting of first.values()) {
      if (!(await cases.fulfil(waiting, Date.now()))) refused.push(`${waiting.name} by ${waiting.by}`);
    }
    if (first.size === 0) break;
  }
  expect(refused).toEqual([]);
  const { rows } = await application.pool.query<{ number: string; status: string; visited: boolean }>(
    `SELECT number, status, (visits::text LIKE '%FIRST%' OR anonymous) AS visited FROM ticket ORDER BY number`,
  );
  for (const { status, visited } of rows) expect([status, visited]).toEqual(['CLOSED', true]);
  expect(rows).toHaveLength(numbers.length);
});

it('leaves what a visitor has just filed alone', async () => {
  const cases = new StreamCases(desk);
  const number = await desk.file(filing({ category: 'OTHER', subcategory: 'SUGGESTION' }), 'a visitor');
  await cases.look(Date.now());
  expect(cases.ripe(Date.now()).map((waiting) => waiting.number)).not.toContain(number);
  expect(cases.visitors.isTheirs(number, Date.now())).toBe(true);
});
