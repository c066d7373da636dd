import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { usableBinaries } from './binaries.js';
import { ensureCluster, ROLE } from './cluster.js';
import { clusterOf, settleHome } from './home.js';
import { keepRunning } from './keeper.js';
import { endOrphan } from './orphan.js';
import { type Claim, claimData } from './owner.js';
import { removeForsakenHomes } from './remote-home.js';
import { type Settings, startServer } from './server.js';

/** What to start. */
export interface EmbeddedPostgresOptions {
  /** The folder of the data; made where it is missing. */
  readonly dataDir: string;
  /** Takes one line of plain text at a time. */
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL beside ours, by name. */
  readonly settings?: Settings;
  /** How long to wait for a live owner of the same data to stop, in milliseconds; 10,000 unless told. */
  readonly patience?: number;
}

/** A PostgreSQL of our own, for as long as this process wants it. */
export interface EmbeddedPostgres {
  /** With user, password and an empty or kept database `gridvoice`. */
  readonly url: string;
  /** Stops the server within three seconds and gives the data free; may be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the installed binaries on the data in `dataDir`, on a free port of 127.0.0.1. Data survives.
 * A server that a killed owner left behind is stopped first. Should the server itself be killed, it is started again.
 * @throws Error of one sentence when the data is in use or can not be reached, or PostgreSQL does not run here.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options;
  const claim = await claimFolder(options);
  try {
    const home = await settleHome(options.dataDir);
    await removeForsakenHomes(log);
    await endOrphan(clusterOf(home.dir), log);
    const binaries = await usableBinaries(home);
    const password = await ensureCluster(home, binaries);
    const start = (port?: number) => startServer(home, binaries, settings, port);
    const first = await start();
    const stopServer = keepRunning(first, start, log);
    const url = `postgres://${ROLE}:${password}@127.0.0.1:${first.port}/`;
    await ensureDatabase(url).catch((error) => stopServer().then(() => Promise.reject(error)));
    return { url: `${url}${ROLE}`, stop: once(() => stopServer().finally(() => claim.release())) };
  } catch (error) {
    await claim.release();
    throw error;
  }
}

/**
 * Removes the database of `dataDir`, wherever it lives, so that the next start begins anew.
 * @throws Error when another process is using it.
 */
export async function discardEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<void> {
  if (!existsSync(options.dataDir)) return;
  const claim = await claimFolder(options);
  try {
    const home = await settleHome(options.dataDir);
    await endOrphan(clusterOf(home.dir), options.log);
    await rm(home.dir, { recursive: true, force: true });
  } finally {
    await claim.release();
  }
}

async function claimFolder({ dataDir, log, patience = 10_000 }: EmbeddedPostgresOptions): Promise<Claim> {
  if (process.platform === 'win32') throw new Error('The embedded PostgreSQL runs on Linux and macOS; set DATABASE_URL here.');
  return claimData(dataDir, patience, log);
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}postgres` });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [ROLE]);
    if (found.rowCount === 0) await client.query(`create database ${ROLE}`);
  } finally {
    await client.end();
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let outcome: Promise<void> | undefined;
  return () => {
    outcome ??= action();
    return outcome;
  };
}
