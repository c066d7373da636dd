import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphan } from './orphan.js';
import { claimName, isClaimantAlive } from './owner.js';

/** What a home outside its data folder says of itself, so that nobody's data is taken for forsaken while it is wanted. */
interface BelongsTo {
  readonly dataDir: string;
  readonly claimant: string;
}

const pointerOf = (dataDir: string): string => join(dataDir, 'database-home.json');
const labelOf = (home: string): string => join(home, 'belongs-to.json');
const homeName = /^[0-9a-f]{16}-[0-9a-f]{8}$/;

/** The home that `dataDir` points to, if it does and the home is still there and its own. */
export async function pointedHome(dataDir: string): Promise<string | undefined> {
  const home = await readPointer(dataDir);
  if (home === undefined) return undefined;
  const label = await readLabel(home);
  if (label === undefined) return undefined;
  // A copied data folder points to its original's home and must get one of its own; a moved one keeps it.
  if (label.dataDir !== dataDir && (await readPointer(label.dataDir)) === home) return undefined;
  await writeLabel(home, dataDir);
  return home;
}

/**
 * Makes a home outside `dataDir` where `accepts` finds that the database can live, and points `dataDir` to it.
 * @throws Error when no folder of this machine will do.
 */
export async function makeRemoteHome(dataDir: string, accepts: (home: string) => Promise<boolean>): Promise<string> {
  const name = `${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}-${randomBytes(4).toString('hex')}`;
  for (const shelf of shelves()) {
    const home = join(shelf, name);
    if ((await isShelfSafe(shelf)) && (await accepts(home))) {
      // The pointer first: a home with a label that nothing points to is forsaken, and another start may be looking.
      await writeFile(pointerOf(dataDir), JSON.stringify({ home }));
      await writeLabel(home, dataDir);
      return home;
    }
    await rm(home, { recursive: true, force: true }).catch(() => undefined);
  }
  throw new Error(
    `The database's user can not enter ${dataDir}, nor any of ${shelves().join(', ')}: name an open folder with DATA_DIR.`,
  );
}

/** Removes the homes whose data folder is gone or points elsewhere, and ends servers that still run there. */
export async function removeForsakenHomes(log: (line: string) => void): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const shelf of shelves()) {
    const names = await readdir(shelf).catch(() => []);
    for (const name of names.filter((entry) => homeName.test(entry))) await removeIfForsaken(join(shelf, name), log);
  }
}

async function removeIfForsaken(home: string, log: (line: string) => void): Promise<void> {
  const label = await readLabel(home);
  if (label === undefined || isClaimantAlive(label.claimant) || (await readPointer(label.dataDir)) === home) return;
  log(`Removing ${home}: the data folder ${label.dataDir} it belonged to is gone.`);
  await endOrphan(join(home, 'cluster'));
  await rm(home, { recursive: true, force: true });
}

function shelves(): string[] {
  const bases = ['/var/lib', '/var/tmp', tmpdir()].filter((base) => existsSync(base));
  return [...new Set(bases)].map((base) => join(base, 'gridvoice'));
}

/** In a folder where everybody may write, somebody else may have made our shelf; such a one is not used. */
async function isShelfSafe(shelf: string): Promise<boolean> {
  try {
    if (!existsSync(shelf)) {
      await mkdir(shelf);
      await chmod(shelf, 0o755);
    }
    const found = await lstat(shelf);
    return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

async function readPointer(dataDir: string): Promise<string | undefined> {
  return (await readJson<{ home: string }>(pointerOf(dataDir)))?.home;
}

function readLabel(home: string): Promise<BelongsTo | undefined> {
  return readJson<BelongsTo>(labelOf(home));
}

async function writeLabel(home: string, dataDir: string): Promise<void> {
  const label: BelongsTo = { dataDir, claimant: claimName(process.pid) };
  await writeFile(labelOf(home), JSON.stringify(label));
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
