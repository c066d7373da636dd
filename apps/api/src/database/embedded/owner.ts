import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf } from './running-process.js';

/** The right to run the database of one data folder; held until released or until this process is gone. */
export interface Claim {
  release(): Promise<void>;
}

/**
 * Claims the database of `dataDir` for this process. Another live claimant is waited for, up to `patience` milliseconds,
 * because the usual one is a server that is just stopping.
 * @throws Error naming the process that holds the data, when it still does after that.
 */
export async function claimData(dataDir: string, patience: number, log: (line: string) => void): Promise<Claim> {
  const folder = join(dataDir, 'owners');
  await mkdir(folder, { recursive: true }).catch((error) => refuseAsUnwritable(dataDir, error));
  const mine = join(folder, claimName(process.pid));
  const deadline = Date.now() + patience;
  for (let attempt = 0; ; attempt++) {
    await writeFile(mine, '', { flag: 'wx' }).catch((error) => refuseAsUnwritable(dataDir, error));
    // Everybody writes first and looks then, so of two who come together at least one sees the other; nobody ever has to
    // replace somebody else's file, which is where such locks go wrong.
    const [other] = await liveClaimants(folder);
    if (other === undefined) return { release: () => rm(mine, { force: true }) };
    await rm(mine, { force: true });
    if (attempt === 0) log(`Waiting for process ${other}, which uses the data in ${dataDir}, to stop.`);
    if (Date.now() > deadline) refuse(dataDir, other);
    await pause(40 + Math.random() * 120);
  }
}

/** A name for this process that no other process will ever have. */
export function claimName(pid: number): string {
  return `${pid}_${startOf(pid) ?? 'unknown'}`;
}

/** Whether the process that was given this claim name still lives. */
export function isClaimantAlive(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  return pid > 0 && claimName(pid) === name && startOf(pid) !== undefined;
}

async function liveClaimants(folder: string): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => name !== claimName(process.pid));
  const dead = names.filter((name) => !isClaimantAlive(name));
  await Promise.all(dead.map((name) => rm(join(folder, name), { force: true })));
  return names.filter((name) => !dead.includes(name)).map((name) => Number.parseInt(name, 10));
}

function refuseAsUnwritable(dataDir: string, error: NodeJS.ErrnoException): never {
  if (error.code === 'EEXIST') refuse(dataDir, process.pid);
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error;
  throw new Error(
    `This user may not write to the data folder ${dataDir}: run as its owner, or name another folder with DATA_DIR.`,
  );
}

function refuse(dataDir: string, pid: number): never {
  const holder = pid === process.pid ? 'this very process' : `process ${pid}`;
  throw new Error(`The data in ${dataDir} is in use by ${holder}. Stop it, or name another folder with DATA_DIR.`);
}
