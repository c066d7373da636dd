import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

const onProcFs = isReadable('/proc/self/stat');

/**
 * When process `pid` was started, as an opaque text without spaces, or undefined when no such process lives.
 * Together with the pid it names one process for ever: pids are reused, pid and start are not. The boot is part of it
 * because Linux counts the start from boot, and machines boot alike.
 */
export function startOf(pid: number): string | undefined {
  if (onProcFs) return startOnLinux(pid);
  const started = ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return started?.replace(/\W+/g, '-');
}

/** The words of the command that runs as `pid`; empty when there is no such process. */
export function commandOf(pid: number): string {
  if (onProcFs) return (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
  return ask('ps', ['-o', 'command=', '-p', String(pid)]) ?? '';
}

/** The folder process `pid` works in, where the system tells (Linux). */
export function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function startOnLinux(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name in parentheses may hold anything, so count from the last parenthesis: state is field 3, start is field 22.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isDead = fields === undefined || fields[0] === 'Z' || fields[0] === 'X';
  return isDead ? undefined : `${fields[19]}-${read('/proc/sys/kernel/random/boot_id')?.slice(0, 8) ?? ''}`;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isReadable(file: string): boolean {
  return read(file) !== undefined;
}

function ask(program: string, args: string[]): string | undefined {
  try {
    const answer = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return answer === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}
