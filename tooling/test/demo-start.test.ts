import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { Closers } from '../src/demo/closers.js';
import { freePort } from '../src/demo/free-port.js';
import { readOptions } from '../src/demo/options.js';
import { columns, table, welcome } from '../src/demo/welcome.js';

const embedded = { dataDir: null, databaseUrl: null };

it('reads its options and names the folder of its data', () => {
  expect(readOptions(['--fresh', '--quiet', '--tickets=600'], embedded)).toMatchObject({
    fresh: true,
    quiet: true,
    tickets: 600,
  });
  expect(readOptions([], embedded).tickets).toBe(3_200);
  expect(readOptions([], embedded).dataDir).toMatch(/\.gridvoice\/demo$/);
  expect(readOptions([], { ...embedded, dataDir: '/srv/demo' }).dataDir).toBe('/srv/demo');
});

it('refuses a word it does not know, in one sentence', () => {
  expect(() => readOptions(['--fersh'], embedded)).toThrow('--fersh');
  expect(() => readOptions(['--tickets=10'], embedded)).toThrow('--tickets=10');
  expect(() => readOptions(['--tickets=100'], embedded)).toThrow('600');
});

it('never empties a database that is not its own', () => {
  expect(() => readOptions(['--fresh'], { ...embedded, databaseUrl: 'postgres://real' })).toThrow('--fresh');
});

it('says in one sentence that a port is taken', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  await expect(freePort(port, '127.0.0.1', 0)).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((resolve) => other.close(resolve));
  await expect(freePort(port, '127.0.0.1', 0)).resolves.toBeUndefined();
});

it('lines its tables up by the width of Chinese characters', () => {
  expect(columns('工作台 desk')).toBe(11);
  const [first = '', second = ''] = table([
    ['工作台', 'Desk'],
    ['a', 'Wall'],
  ]);
  expect(columns(first.slice(0, first.indexOf('Desk')))).toBe(columns(second.slice(0, second.indexOf('Wall'))));
});

it('prints every account, the wall’s link and the password', () => {
  const text = welcome('http://127.0.0.1:4000', 'secret', 'gv_key');
  expect(text).toMatch(/^ {2}gv_key$/m);
  expect(text).toContain('http://127.0.0.1:4000/wall#token=secret');
  expect(text).toContain('demo-password');
  for (const username of ['agent', 'ops2', 'supervisor', 'wall']) expect(text).toMatch(new RegExp(`^ {2}${username} `, 'm'));
});

it('stops what it started in the opposite order, once, whatever fails', async () => {
  const closers = new Closers();
  const stopped: string[] = [];
  closers.add(async () => stopped.push('database'));
  closers.add(async () => {
    throw new Error('stuck');
  });
  closers.add(async () => stopped.push('server'));
  await Promise.all([closers.close(), closers.close()]);
  expect(stopped).toEqual(['server', 'database']);
});
