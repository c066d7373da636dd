import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, startOf, workingFolderOf } from './running-process.js';

/** What a running server writes about itself into its cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** What `postmaster.pid` says; undefined when the file is not there. It may speak of a process that is long dead. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Ends the server that a killed owner left behind on this cluster. Call it only while holding the claim to the data.
 * A `postmaster.pid` that speaks of a dead or a foreign process is removed: PostgreSQL would refuse to start over a pid reused.
 */
export async function endOrphan(cluster: string, log: (line: string) => void = () => undefined): Promise<void> {
  const found = readPostmaster(cluster);
  if (found === undefined) return;
  if (isServerOf(cluster, found.pid)) {
    log(`Stopping the database server ${found.pid}, whose owner is gone.`);
    await endServer(found.pid);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Fast shutdown; after two seconds an immediate one, which the next start recovers from; at last by force. */
export async function endServer(pid: number): Promise<void> {
  const start = startOf(pid);
  const steps = [
    ['SIGINT', 2000],
    ['SIGQUIT', 500],
    ['SIGKILL', 500],
  ] as const;
  for (const [signal, patience] of steps) {
    if (start === undefined || startOf(pid) !== start) return;
    process.kill(pid, signal);
    await untilGone(pid, start, patience);
  }
}

async function untilGone(pid: number, start: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  while (startOf(pid) === start && Date.now() < deadline) await pause(10);
}

/** A server works in its cluster's folder, whatever that was called when it started. */
function isServerOf(cluster: string, pid: number): boolean {
  const command = commandOf(pid);
  if (!basename(command.split(' -D ')[0] ?? '').startsWith('postgres')) return false;
  return (workingFolderOf(pid) ?? '') === cluster || command.includes(cluster);
}
