import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { ensureNode } from './lib/node-version.mjs';
import { main } from './lib/ready.mjs';
import { inProject } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

/** Takes the pictures of the README anew, from the demo's sample utility. */
await main(async () => {
  ensureNode();
  await ensureInstalled();
  await ensureBuilt(['*'], 'tooling/dist');
  mkdirSync(inProject('docs', 'screenshots'), { recursive: true });
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  return runNode(playwright, ['test', '--config', 'screenshots.config.ts'], { cwd: inProject('tooling') });
});
