import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
let folder: string;
let ready = true;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridvoice-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>desk and portal</title>');
  await writeFile(join(folder, 'wall.html'), '<title>wall</title>');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'export {}');
  server = await startStandIn({}, { dashboardFolder: folder, isReady: () => ready });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

const policyOf = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
const policyAt = async (path: string) => policyOf(await get(path));
const nothing = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

describe('the dashboard', () => {
  it.each([
    ['/wall', 'wall'],
    ['/wall/', 'wall'],
    ['/desk', 'desk and portal'],
    ['/desk/tickets/20260213-110101-00001-7', 'desk and portal'],
    ['/portal', 'desk and portal'],
  ])('has a page at %s that is asked for anew each time', async (path, title) => {
    const response = await get(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toContain(title);
  });

  it.each(['/wall', '/desk', '/index.html'])('at %s may use files of ours only, and connect to us', async (path) => {
    const { host } = new URL(server.url);
    expect(await policyAt(path)).toEqual({
      ...nothing,
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': `'self' ws://${host} wss://${host}`,
    });
  });

  it('keeps its assets for a year', async () => {
    const response = await get('/assets/main-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  it.each([
    '/assets/gone.js',
    '/nothing',
    '/..%2f..%2fetc/passwd',
    '/wall.html/../../package.json',
    '/.git/config',
  ])('has nothing at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('begins at the desk', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/desk']);
  });
});

describe('the API explorer', () => {
  it('asks for nothing from elsewhere, and couldn’t get it', async () => {
    const page = await get('/explorer');
    const html = await page.text();
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(assets).toEqual(['data:,', '/explorer/explorer.css', '/explorer/explorer.js']);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('lets its own styles through by a nonce that is new each time, and no other inline style or script', async () => {
    const [one, other] = [await get('/explorer'), await get('/explorer')].map((page) => policyOf(page));
    expect(one).toMatchObject({ ...nothing, 'script-src': "'self'", 'worker-src': "'self'" });
    expect(one?.['style-src']).toMatch(/^'self' 'nonce-[\w+/=]{24}'$/);
    expect(one?.['style-src']).not.toBe(other?.['style-src']);
  });

  it.each([
    ['explorer.css', /^text\/css/],
    ['explorer.js', /^text\/javascript/],
    ['editor.worker.js', /^text\/javascript/],
    ['json.worker.js', /^text\/javascript/],
    ['graphql.worker.js', /^text\/javascript/],
  ])('has its %s here', async (name, type) => {
    const response = await get(`/explorer/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect((await response.text()).length).toBeGreaterThan(100_000);
  });

  it.each(['other.js', 'constructor', '__proto__'])('has no %s', async (name) => {
    expect((await get(`/explorer/${name}`)).status).toBe(404);
  });
});

describe('what keeps the server running is told', () => {
  it('the schema', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toContain('scalar DateTime');
  });

  it('that it is alive, and whether it is ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    ready = false;
    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    ready = true;
  });

  it('how many requests there were, of which type and outcome', async () => {
    await post(server, '{ serverTime }');
    await post(server, '{ me }');
    await post(server, '{ nonsense }');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('gridvoice_graphql_requests_total{transport="http",operation="query",outcome="ok"} 1');
    expect(text).toContain('gridvoice_graphql_requests_total{transport="http",operation="query",outcome="UNAUTHENTICATED"} 1');
    expect(text).toContain(
      'gridvoice_graphql_requests_total{transport="http",operation="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
    );
    expect(text).toContain('gridvoice_websocket_connections 0');
    expect(text).toContain('process_resident_memory_bytes');
  });
});
