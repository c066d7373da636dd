import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverEnvironment } from './cluster.js';
import { freePort } from './free-port.js';
import { clusterOf, type Home } from './home.js';
import { endServer, readPostmaster } from './orphan.js';
import { openLog } from './server-log.js';

/** One running PostgreSQL server, listening on 127.0.0.1. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server is gone, however that came. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

/** Settings of PostgreSQL by name; they come after, and so before, our own. */
export type Settings = Readonly<Record<string, string>>;

const ourSettings: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  // Short queries by the thousand: compiling them costs more than running them.
  jit: 'off',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

const patience = 60_000;

/**
 * Starts a server on the home's cluster and waits until it takes connections; `port` 0 means any free one.
 * @throws Error with the end of the server's log when it does not start.
 */
export async function startServer(home: Home, binaries: string, settings: Settings, port = 0): Promise<Server> {
  const deadline = Date.now() + patience;
  for (;;) {
    const attempt = await tryServer(home, binaries, settings, port === 0 ? await freePort() : port, deadline);
    if (typeof attempt !== 'string') return attempt;
    if (!isPassing(attempt) || Date.now() > deadline) throw new Error(`The embedded PostgreSQL did not start: ${attempt}`);
    await pause(100);
  }
}

/** The running server, or what it last said. */
async function tryServer(
  home: Home,
  binaries: string,
  settings: Settings,
  port: number,
  deadline: number,
): Promise<Server | string> {
  const log = openLog(home);
  const args = ['-D', clusterOf(home.dir), '-p', String(port), ...options({ ...ourSettings, ...settings })];
  // A session of its own: Ctrl-C goes to everything in the terminal's group, and the server must outlive its clients.
  const child = spawn(join(binaries, 'bin', 'postgres'), args, {
    ...home.account,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  const gone = untilGone(child);
  const isReady = await untilReady(child, home, deadline);
  if (isReady && child.pid !== undefined) return { pid: child.pid, port, gone, stop: () => stop(child, gone) };
  await stop(child, gone);
  return (await readFile(log.path)).subarray(log.offset).toString('utf8').trim();
}

function untilGone(child: ChildProcess): Promise<void> {
  // A program that has nothing left to do but to have a database may end.
  child.unref();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

async function untilReady(child: ChildProcess, home: Home, deadline: number): Promise<boolean> {
  const lives = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  while (lives() && Date.now() < deadline) {
    const told = readPostmaster(clusterOf(home.dir));
    if (told?.pid === child.pid && told?.isReady === true) return true;
    await pause(10);
  }
  return false;
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  // Waited for again: otherwise we might end between its end and the news of it, with things still to tidy up.
  child.ref();
  // It was let go so that it keeps nobody alive; whoever waits for its end has to be kept alive until then.
  child.ref();
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await endServer(child.pid);
  await gone;
}

/** A port taken in between, or processes of a killed server that are just ending: soon past, worth another try. */
function isPassing(said: string): boolean {
  return /could not bind|could not create any TCP|pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(
    said,
  );
}

function options(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
