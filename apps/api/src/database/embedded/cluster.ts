import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clusterOf, type Home } from './home.js';

const run = promisify(execFile);

/** The database's superuser and the one database in the cluster. */
export const ROLE = 'gridvoice';

/**
 * The environment of the server and its tools: nothing of ours, since PGDATA, PGPORT and the like would steer them, but
 * for the search path.
 */
export const serverEnvironment: NodeJS.ProcessEnv = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the cluster where there is none, and returns the password of its superuser.
 * It comes to be elsewhere and is then renamed, so that a half-made one is never taken for whole.
 */
export async function ensureCluster(home: Home, binaries: string): Promise<string> {
  const passwordFile = join(home.dir, 'password');
  if (existsSync(clusterOf(home.dir))) return (await readFile(passwordFile, 'utf8')).trim();
  const making = join(home.dir, 'making');
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await writeFile(join(making, 'password'), password, { mode: 0o600 });
  await initialise(making, binaries, home);
  await rename(join(making, 'cluster'), clusterOf(home.dir));
  await rm(making, { recursive: true });
  return password;
}

async function initialise(making: string, binaries: string, { account }: Home): Promise<void> {
  if (account !== undefined) {
    await chown(join(making, 'password'), account.uid, account.gid);
    await chown(making, account.uid, account.gid);
  }
  // pg_trgm asks the C library what a letter is, and with plain C no Chinese character is one; not every system has
  // C.UTF-8 (older macOS), so the last word is C, with which everything but pg_trgm works.
  let failure: unknown;
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    try {
      await run(join(binaries, 'bin', 'initdb'), initdbArguments(making, letters), {
        ...account,
        cwd: '/',
        env: serverEnvironment,
      });
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`The database could not be made: ${failure instanceof Error ? failure.message : String(failure)}`);
}

function initdbArguments(making: string, letters: string): string[] {
  return [
    `--pgdata=${join(making, 'cluster')}`,
    `--username=${ROLE}`,
    `--pwfile=${join(making, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${letters}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}
