import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** A user of the system, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom the database server runs as: undefined means as ourselves. PostgreSQL refuses to run as root, so root lends it the
 * account that already owns the cluster, else `postgres`, else `nobody`; no account is ever created.
 * @throws Error when root runs us and the machine has neither account.
 */
export function databaseAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(cluster) ?? accountNamed('postgres') ?? accountNamed('nobody');
  if (account !== undefined) return account;
  throw new Error(
    'The embedded database can not run as root, and there is neither a user postgres nor nobody: run as another user.',
  );
}

/** Whether `script` (a line of shell, its arguments as $1, $2 …) succeeds when run as that account. */
export function succeedsAs(account: Account | undefined, script: string, ...args: string[]): boolean {
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...args], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function ownerOf(path: string): Account | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

function accountNamed(name: string): Account | undefined {
  const number = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}
