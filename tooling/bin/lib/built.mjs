import { accessSync, constants, existsSync } from 'node:fs';
import { inProject, root } from './root.mjs';
import { runNode } from './run.mjs';
import { giveUp, say } from './say.mjs';

const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  TURBO_PRINT_VERSION_DISABLED: '1',
};

/** Runs Turborepo; it is told apart from our own output, and resolves with its exit code. */
export function turbo(args) {
  return runNode(inProject('node_modules', 'turbo', 'bin', 'turbo'), args, { env: quiet, stdout: 'stderr' });
}

/** Builds what is stale of these packages and of what they are built from; `proof` is a file that a finished build has. */
export async function ensureBuilt(packages, proof) {
  if (!isWritable() && existsSync(inProject(proof))) return;
  const filters = packages.map((name) => `--filter=@gridvoice/${name}`);
  say('Building what has changed …');
  const code = await turbo(['run', 'build', ...filters, '--output-logs=errors-only', '--log-order=grouped']);
  if (code !== 0) giveUp('The build failed; what the compiler said stands above.');
}

/** A service's user usually may only read the program, and then somebody else has built it. */
function isWritable() {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
