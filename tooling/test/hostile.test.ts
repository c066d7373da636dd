import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Application, openApplication } from '@gridvoice/api/application';
import { serve } from '@gridvoice/api/serve';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flood } from '../src/hostile/flood.js';
import { hostileRequest, kinds } from '../src/hostile/generator.js';
import { growth, isFlat } from '../src/hostile/memory.js';
import { readHostileOptions } from '../src/hostile/options.js';
import { emptyDatabase } from './database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let application: Application;
let server: Awaited<ReturnType<typeof serve>>;
const logged: string[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
  application = await openApplication({ databaseUrl: database.url });
  await application.pool.query(
    "INSERT INTO member (id, username, name, roles, active) VALUES ('m-agent', 'agent', '周敏', '{AGENT}', true), ('m-wall', 'wall', '大屏', '{WALL}', true)",
  );
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  server = await serve(application, { port: 0, host: '127.0.0.1', log, isReady: () => true });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await application.close();
  await database.drop();
});

describe('2,000 hostile documents', () => {
  it('are all answered in JSON and none by a failure of ours; afterwards the server serves', { timeout: 120_000 }, async () => {
    const [agent, wall] = await Promise.all(['m-agent', 'm-wall'].map((id) => application.sessions.create(id)));
    const url = `http://127.0.0.1:${server.port}`;
    const tokens = [agent?.token ?? '', wall?.token ?? '', null];
    const { byStatus, faults } = await flood({ url, seed: 'test', count: 2_000, concurrency: 4, tokens });
    expect(faults).toEqual([]);
    expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(2_000);
    expect(logged).toEqual([]);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${agent?.token}` },
      body: '{"query":"{ me { name } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { me: { name: '周敏' } } });
  });
});

describe('the generator', () => {
  it('makes the same of the same seed, each kind in its turn', () => {
    const made = (seed: string) =>
      kinds.map((_kind, index) => {
        const { kind, body, ...rest } = hostileRequest(seed, index);
        return { kind, ...rest, body: body && createHash('sha256').update(body).digest('hex') };
      });
    const first = made('a');
    expect(made('a')).toEqual(first);
    expect(made('b')).not.toEqual(first);
    expect(first.map(({ kind }) => kind)).toEqual(kinds);
  });
});

const internal = '{"errors":[{"message":"","extensions":{"code":"INTERNAL"}}]}';

describe('the flood', () => {
  const badServers: readonly (readonly [string, (server: Server) => void, number])[] = [
    ['a failure', (bad) => bad.on('request', (_request, response) => response.writeHead(500).end('{}')), 500],
    ['a failure within a 200', (bad) => bad.on('request', (_request, response) => response.end(internal)), 200],
    ['a page', (bad) => bad.on('request', (_request, response) => response.end('<html>')), 200],
    ['a broken connection', (bad) => bad.on('request', (request) => request.socket.destroy()), 0],
  ];

  it.each(badServers)('finds %s', async (_name, behave, status) => {
    const bad = createServer();
    behave(bad);
    await new Promise<void>((resolve) => bad.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(bad.address() as AddressInfo).port}`;
    const { faults, faultCount } = await flood({ url, seed: 'test', count: 3, concurrency: 1, tokens: [null] });
    bad.close();
    expect([faultCount, faults[0]?.status, faults[0]?.kind]).toEqual([3, status, kinds[0]]);
  });

  it.each([
    'http://192.0.2.1:4000',
    'https://127.0.0.1',
    'http://example.com',
    'http://127.0.0.1.evil.example',
    'nonsense',
  ])('is never sent to %s', (url) => {
    expect(() => readHostileOptions(['--url', url])).toThrow('this computer');
  });
});

describe('memory is flat', () => {
  it.each([
    ['as it was', [100, 101, 99, 100, 101, 100], true],
    ['within 30 MB', [100, 100, 110, 115, 129, 129], true],
    ['within a tenth', [1_000, 1_000, 1_010, 1_050, 1_099, 1_099], true],
    ['beyond both', [100, 100, 110, 120, 140, 140], false],
  ])('%s', (_name, samples, flat) => {
    expect(isFlat(samples)).toBe(flat);
  });

  it('by medians, so that one peak between two collections counts for nothing', () => {
    expect(growth([100, 900, 100, 100, 100, 100, 100, 900, 100]).megabytes).toBe(0);
  });
});
