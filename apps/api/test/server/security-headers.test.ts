import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './stand-in-server.js';

let folder: string;
let direct: StandIn;
let proxied: StandIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridvoice-headers-'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
  direct = await startStandIn({}, { dashboardFolder: folder });
  proxied = await startStandIn({}, { dashboardFolder: folder, proxies: 1 });
});
afterAll(async () => {
  await direct.stop();
  await proxied.stop();
  await rm(folder, { recursive: true });
});

/** The headers of an answer to exactly these. */
function headersAt({ port }: StandIn, path: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const sent = send({ host: '127.0.0.1', port, path, headers }, (response) => resolve(response.resume().headers));
    sent.on('error', reject).end();
  });
}

const places = [
  '/wall',
  '/explorer',
  '/explorer/explorer.css',
  '/graphql',
  '/healthz',
  '/metrics',
  '/schema.graphql',
  '/nothing',
];
const byHttps = { 'x-forwarded-proto': 'https' };
const httpsOnly = ['strict-transport-security', 'cross-origin-opener-policy', 'origin-agent-cluster'];

describe('every answer', () => {
  it.each(
    places,
  )('at %s is taken for what it says, by our own pages only, and tells nobody where they came from', async (path) => {
    expect(await headersAt(direct, path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  it.each(places)('at %s has a policy that allows nothing inline and no evaluation', async (path) => {
    const policy = (await headersAt(direct, path))['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)|blob:/);
  });

  it.each(places)('at %s lets no page use the camera, the microphone or the place', async (path) => {
    const permissions = (await headersAt(direct, path))['permissions-policy'];
    for (const device of ['camera', 'microphone', 'geolocation', 'usb']) expect(permissions).toContain(`${device}=()`);
  });

  it.each([
    '/graphql',
    '/healthz',
    '/schema.graphql',
    '/nothing',
  ])('that is data, as at %s, is a page that can do nothing', async (path) => {
    const { 'content-security-policy': policy } = await headersAt(direct, path);
    expect(policy).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });
});

describe('https is insisted on', () => {
  it.each(places)('at %s by who came that way through a trusted proxy', async (path) => {
    const headers = await headersAt(proxied, path, byHttps);
    expect(httpsOnly.map((name) => headers[name])).toEqual(['max-age=31536000', 'same-origin', '?1']);
  });

  it.each<readonly [string, () => StandIn, Record<string, string>]>([
    ['plain http through the proxy', () => proxied, {}],
    ['plain http with a claim of theirs', () => direct, byHttps],
  ])('never for %s', async (_name, server, headers) => {
    const told = await headersAt(server(), '/wall', headers);
    expect(httpsOnly.map((name) => told[name])).toEqual([undefined, undefined, undefined]);
  });
});

describe('where a page may connect to', () => {
  const connecting = async (server: StandIn, headers: Record<string, string>) =>
    /connect-src ([^;]*)/.exec(String((await headersAt(server, '/wall', headers))['content-security-policy']))?.[1];

  it('is the host the browser asked for', async () => {
    expect(await connecting(direct, { host: 'wall.example:4000' })).toBe("'self' ws://wall.example:4000 wss://wall.example:4000");
  });

  it('is the host a trusted proxy forwards, and nobody else’s claim', async () => {
    const headers = { host: 'inside:4000', 'x-forwarded-host': 'wall.example' };
    expect(await connecting(proxied, headers)).toBe("'self' ws://wall.example wss://wall.example");
    expect(await connecting(direct, headers)).toBe("'self' ws://inside:4000 wss://inside:4000");
  });

  it.each(['wall.example; script-src *', "x 'unsafe-inline'", '*', 'a,b'])('is never told by a host such as %s', async (host) => {
    expect(await connecting(direct, { host })).toBe("'self'");
  });
});
