import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program of Node's in the project's root, its output on ours, and resolves with its exit code.
 * A signal that ends us ends it as well: not every way of stopping us reaches a whole process group.
 */
export function runNode(script, args, { cwd = root, env = {}, stdout = 'inherit' } = {}) {
  return run(process.execPath, [script, ...args], { cwd, env, stdout });
}

/** The same for any program. */
export function run(program, args, { cwd = root, env = {}, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const out = stdout === 'stderr' ? process.stderr : stdout;
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, 'inherit'] });
    const stop = (signal) => {
      child.kill(signal);
      child.once('exit', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}
