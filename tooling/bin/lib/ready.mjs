import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { ensureNode } from './node-version.mjs';
import { importBuilt } from './root.mjs';
import { giveUp } from './say.mjs';

/** Installs and builds what the built module at `path` needs, and imports it. */
export async function importReady(path, packages) {
  ensureNode();
  await ensureInstalled();
  await ensureBuilt(packages, path);
  return importBuilt(path);
}

/**
 * Runs a command to its end; the number it resolves with is the exit code. It ends there, whatever still hangs.
 * What it throws is said in one line, with the stack only where DEBUG asks for it.
 */
export async function main(command) {
  try {
    const code = await command(process.argv.slice(2));
    process.exit(code ?? process.exitCode ?? 0);
  } catch (error) {
    giveUp(process.env.DEBUG || !(error instanceof Error) ? (error?.stack ?? String(error)) : error.message);
  }
}
