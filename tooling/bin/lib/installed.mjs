import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './root.mjs';
import { run, runNode } from './run.mjs';
import { giveUp, say } from './say.mjs';

const lockFile = inProject('package-lock.json');
const stampFile = inProject('node_modules', '.gridvoice-install');

/** Installs the packages that the lockfile names, unless they are there. */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (readOr(stampFile, '') === wanted) return;
  if (!isInstalledByHand()) await install();
  try {
    writeFileSync(stampFile, wanted);
  } catch {
    // Installed by another user: the next start looks again, which costs some milliseconds.
  }
}

async function install() {
  say('Installing packages (once; it takes about a minute) …');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const beat = setInterval(() => say(`  … still installing, ${seconds()} s`), 10_000);
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).finally(() => clearInterval(beat));
  if (code !== 0) giveUp('npm could not install the packages; what it said stands above. Is the npm registry within reach?');
  say(`Installed in ${seconds()} s.`);
}

/** The npm that runs us, else the one on the search path. */
function npm(args) {
  const mine = process.env.npm_execpath;
  if (mine?.endsWith('.js') && existsSync(mine)) return runNode(mine, args, { stdout: 'stderr' });
  return run('npm', args, { stdout: 'stderr' });
}

/** Another platform's native packages are not ours, so a folder carried over from there counts as not installed. */
function fingerprint() {
  return createHash('sha256').update(readFileSync(lockFile)).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Whether what npm noted down in node_modules is what the lockfile wants: somebody ran npm themselves. */
function isInstalledByHand() {
  const present = JSON.parse(readOr(inProject('node_modules', '.package-lock.json'), '{}')).packages;
  if (present === undefined) return false;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  const packages = wanted.filter(([path]) => path.includes('node_modules/'));
  // Optional packages come for other platforms as well, so a missing one tells nothing.
  return packages.every(([path, { version, optional }]) => (present[path] ? present[path].version === version : optional));
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
