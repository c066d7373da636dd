import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type FloodPlan, type FloodResult, flood } from './flood.js';

type Told = { readonly answered: number } | { readonly result: FloodResult };

/**
 * Floods from a process of its own, at low priority: the attacker shares this machine's cores with the server and with the
 * probe, and must not be what slows them.
 */
export function floodApart(plan: FloodPlan, onSent: (answered: number) => void): Promise<FloodResult> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { stdio: 'inherit' });
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    child.on('message', (told: Told) => {
      if ('answered' in told) return onSent(told.answered);
      resolve(told.result);
      child.disconnect();
    });
    child.on('error', reject).on('exit', (code) => reject(new Error(`The flood ended early (${code}).`)));
    child.send(plan);
  });
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  const tell = (told: Told) => void process.send?.(told);
  process.once('message', async (plan: FloodPlan) => {
    const result = await flood(plan, (answered) => {
      if (answered % 100 === 0) tell({ answered });
    });
    tell({ result });
  });
}
