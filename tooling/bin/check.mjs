import { readFileSync } from 'node:fs';
import { ensureBuilt, turbo } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { lockfileFaults } from './lib/lockfile.mjs';
import { ensureNode } from './lib/node-version.mjs';
import { main } from './lib/ready.mjs';
import { inProject } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { giveUp, say } from './lib/say.mjs';

const steps = [
  ['the lockfile', checkLockfile],
  [
    'format and lint',
    () => runNode(inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.']),
  ],
  ['types', () => turbo(['run', 'typecheck', '--output-logs=errors-only', '--log-order=grouped'])],
  ['the committed schema', () => runNode(inProject('apps', 'api', 'dist', 'schema', 'emit.js'), ['--check'])],
  ['the tests', () => runNode(inProject('tooling', 'bin', 'test.mjs'), [])],
];

await main(async () => {
  ensureNode();
  await ensureInstalled();
  await ensureBuilt(['*'], 'tooling/dist');
  for (const [name, step] of steps) {
    say(`\n== ${name}`);
    if ((await step()) !== 0) giveUp(`The check of ${name} failed.`);
  }
});

function checkLockfile() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const faults = lockfileFaults(packages);
  for (const fault of faults) say(fault);
  return faults.length === 0 ? 0 : 1;
}
