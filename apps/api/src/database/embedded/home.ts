import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, databaseAccount, succeedsAs } from './account.js';
import { endOrphan } from './orphan.js';
import { makeRemoteHome, pointedHome } from './remote-home.js';

/** Where one data folder's database lives, and whom its server runs as (undefined: as ourselves). */
export interface Home {
  readonly dir: string;
  readonly account: Account | undefined;
}

export const clusterOf = (home: string): string => join(home, 'cluster');

/**
 * Finds or makes the home of the database of `dataDir`: a folder inside it, or, where the database's user can not get
 * there (a clone in a folder that only root may enter), a folder elsewhere that `dataDir` then points to.
 * @throws Error when neither can be had.
 */
export async function settleHome(dataDir: string): Promise<Home> {
  const dir = await realpath(dataDir);
  const pointed = await pointedHome(dir);
  if (pointed !== undefined) return { dir: pointed, account: databaseAccount(clusterOf(pointed)) };
  const inside = join(dir, 'postgres');
  const account = databaseAccount(clusterOf(inside));
  if (await canHost(inside, account)) return { dir: inside, account };
  if (account === undefined)
    throw new Error(`The data folder ${dir} belongs to another user: run as that user, or name another with DATA_DIR.`);
  const home = await makeRemoteHome(dir, (candidate) => canHost(candidate, account));
  await moveCluster(inside, home);
  return { dir: home, account };
}

/** Tries it out rather than reading permission bits: access lists, container mounts and root-squashing servers count too. */
async function canHost(home: string, account: Account | undefined): Promise<boolean> {
  let trial: string | undefined;
  try {
    await makeOpen(home);
    trial = await mkdtemp(join(home, 'trial-'));
    if (account !== undefined) await chown(trial, account.uid, account.gid);
    return succeedsAs(account, 'cd "$1" && : > written', trial) && isClusterOurs(home, account);
  } catch {
    return false;
  } finally {
    if (trial !== undefined) await rm(trial, { recursive: true, force: true });
  }
}

/** The home itself stays ours, so that the database's user can not plant links where we write as root; it may only pass. */
async function makeOpen(home: string): Promise<void> {
  if (existsSync(home)) return;
  await mkdir(home);
  await chmod(home, 0o711);
}

function isClusterOurs(home: string, account: Account | undefined): boolean {
  return !existsSync(clusterOf(home)) || succeedsAs(account, 'test -r "$1/PG_VERSION"', clusterOf(home));
}

/** A folder that was locked after its first use takes its data along. */
async function moveCluster(from: string, to: string): Promise<void> {
  if (!existsSync(clusterOf(from))) return;
  await endOrphan(clusterOf(from));
  execFileSync('cp', ['-a', `${from}/.`, `${to}.arriving`]);
  await cp(join(to, 'belongs-to.json'), join(`${to}.arriving`, 'belongs-to.json'));
  await rm(to, { recursive: true });
  await rename(`${to}.arriving`, to);
  await rm(from, { recursive: true, force: true });
}
