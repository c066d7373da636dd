import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  discardEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../src/database/embedded/launcher.js';
import { readPostmaster } from '../src/database/embedded/orphan.js';
import { startOf } from '../src/database/embedded/running-process.js';

let folder: string;
let running: EmbeddedPostgres[];
let owners: ChildProcess[];
let dataDirs: Set<string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridvoice embedded '));
  // mkdtemp makes it for its owner only, which is a case of its own below.
  await chmod(folder, 0o755);
  running = [];
  owners = [];
  dataDirs = new Set();
});

afterEach(async () => {
  for (const owner of owners) owner.kill('SIGKILL');
  for (const database of running) await database.stop();
  for (const dataDir of dataDirs) await discardEmbeddedPostgres(optionsFor(dataDir));
  await rm(folder, { recursive: true, force: true });
});

describe('an embedded PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await start(folder);
    await sql(first.url, 'create table kept (word text)');
    await sql(first.url, `insert into kept values ('停电')`);
    await first.stop();

    const second = await start(folder);

    expect(await sql(second.url, 'select word from kept')).toEqual([{ word: '停电' }]);
  });

  it('finds Chinese by trigrams, and is called by no socket file and no password guess', async () => {
    const { url } = await start(folder);
    await sql(url, 'create extension pg_trgm');

    expect(await sql(url, `select similarity('停电三小时', '停电三小时无人处理') > 0.3 as found`)).toEqual([{ found: true }]);
    expect(await sql(url, `show unix_socket_directories`)).toEqual([{ unix_socket_directories: '' }]);
    await expect(sql(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('stops within three seconds with a client still connected, and asking twice is no error', async () => {
    const database = await start(folder);
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    const asked = performance.now();

    await Promise.all([database.stop(), database.stop()]);

    expect(performance.now() - asked).toBeLessThan(10_000);
    await client.end().catch(() => undefined);
  });

  it('runs beside a second one on data of its own', async () => {
    const [one, two] = await Promise.all([start(join(folder, 'one')), start(join(folder, 'two'))]);

    expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
    expect(await sql(one.url, 'select 1 as up')).toEqual(await sql(two.url, 'select 1 as up'));
  });

  it('refuses data that a live process is using, and says which', async () => {
    const { owner } = await startOwner(folder);

    await expect(startEmbeddedPostgres({ ...optionsFor(folder), patience: 0 })).rejects.toThrow(
      new RegExp(`in use by process ${owner.pid}\\b`),
    );
  });

  it('waits for an owner that is stopping', async () => {
    const { owner } = await startOwner(folder);

    const next = start(folder);
    owner.kill('SIGTERM');

    expect(await sql((await next).url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('replaces the server that a killed owner left behind, and loses nothing it had acknowledged', async () => {
    const { owner, url } = await startOwner(folder);
    await sql(url, 'create table kept as select 1 as n');
    const orphan = postmasterOf(folder);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect(startOf(orphan)).toBeDefined();

    const next = await start(folder);

    expect(startOf(orphan)).toBeUndefined();
    expect(await sql(next.url, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('comes back on the same port when the server itself is killed', async () => {
    const database = await start(folder);
    await sql(database.url, 'create table kept as select 1 as n');
    process.kill(postmasterOf(folder), 'SIGKILL');

    await expect.poll(() => sql(database.url, 'select n from kept').catch(() => []), { timeout: 20_000 }).toEqual([{ n: 1 }]);
  });

  it('starts over a postmaster.pid that speaks of a process of somebody else', async () => {
    const first = await start(folder);
    await first.stop();
    await writeFile(join(folder, 'postgres/cluster/postmaster.pid'), `${process.pid}\n`);

    expect(await sql((await start(folder)).url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('starts over when its data is discarded', async () => {
    const first = await start(folder);
    await sql(first.url, 'create table kept ()');
    await first.stop();
    await discardEmbeddedPostgres(optionsFor(folder));

    expect(await sql((await start(folder)).url, `select to_regclass('kept') as kept`)).toEqual([{ kept: null }]);
  });
});

describe.runIf(process.getuid?.() === 0)('an embedded PostgreSQL below a folder that only root may enter', () => {
  it('lives elsewhere, opens no folder, and keeps its data', async () => {
    const data = await lockedFolder();
    const first = await start(data);
    await sql(first.url, 'create table kept as select 1 as n');
    await first.stop();

    expect(await sql((await start(data)).url, 'select n from kept')).toEqual([{ n: 1 }]);
    expect((await stat(join(folder, 'locked'))).mode & 0o777).toBe(0o700);
    expect(await homeOf(data)).not.toContain(folder);
  });

  it('takes along the data it had when the folder was still open', async () => {
    const data = join(folder, 'locked', 'data');
    const first = await start(data);
    await sql(first.url, 'create table kept as select 1 as n');
    await first.stop();
    await chmod(join(folder, 'locked'), 0o700);

    expect(await sql((await start(data)).url, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('is removed from there by a later start when its data folder is gone', async () => {
    const data = await lockedFolder();
    await (await start(data)).stop();
    const home = await homeOf(data);
    await rm(data, { recursive: true });
    expect(await isThere(home)).toBe(true);

    // The label still names this living process as the one that uses it, so as yet nobody would touch it.
    await writeFile(join(home, 'belongs-to.json'), JSON.stringify({ dataDir: data, claimant: '1_never' }));
    await start(join(folder, 'other'));

    expect(await isThere(home)).toBe(false);
  });
});

function optionsFor(dataDir: string): EmbeddedPostgresOptions {
  dataDirs.add(dataDir);
  return { dataDir, log: () => undefined, settings: { fsync: 'off' } };
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres(optionsFor(dataDir));
  running.push(database);
  return database;
}

async function startOwner(dataDir: string): Promise<{ owner: ChildProcess; url: string }> {
  dataDirs.add(dataDir);
  const script = fileURLToPath(new URL('embedded-owner.mjs', import.meta.url));
  const owner = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  owners.push(owner);
  if (owner.stdout === null) throw new Error('no output to read the address from');
  const [url] = await once(createInterface(owner.stdout), 'line');
  return { owner, url };
}

async function lockedFolder(): Promise<string> {
  await mkdir(join(folder, 'locked'), { mode: 0o700 });
  return join(folder, 'locked', 'data');
}

async function homeOf(dataDir: string): Promise<string> {
  return JSON.parse(await readFile(join(dataDir, 'database-home.json'), 'utf8')).home;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function postmasterOf(dataDir: string): number {
  const found = readPostmaster(join(dataDir, 'postgres', 'cluster'));
  if (found === undefined) throw new Error('no server is running there');
  return found.pid;
}

async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
