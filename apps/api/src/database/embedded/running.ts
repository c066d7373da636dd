import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROLE } from './cluster.js';
import { clusterOf } from './home.js';
import { readPostmaster } from './orphan.js';
import { isClaimantAlive } from './owner.js';

/**
 * The address of the server that another live process runs on the data of `dataDir`; undefined where none does, or it isn't
 * ready. Reads only: the server stays its owner's, and goes when the owner does.
 */
export async function runningPostgres(dataDir: string): Promise<string | undefined> {
  const claimants = await readdir(join(dataDir, 'owners')).catch(() => []);
  if (!claimants.some(isClaimantAlive)) return undefined;
  const home = (await pointedTo(dataDir)) ?? join(dataDir, 'postgres');
  const server = readPostmaster(clusterOf(home));
  const password = await readFile(join(home, 'password'), 'utf8').catch(() => undefined);
  if (!server?.isReady || password === undefined) return undefined;
  return `postgres://${ROLE}:${password.trim()}@127.0.0.1:${server.port}/${ROLE}`;
}

async function pointedTo(dataDir: string): Promise<string | undefined> {
  const pointer = await readFile(join(dataDir, 'database-home.json'), 'utf8').catch(() => undefined);
  return pointer === undefined ? undefined : (JSON.parse(pointer) as { home: string }).home;
}
