import { runAllTests } from './lib/all-tests.mjs';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { ensureNode } from './lib/node-version.mjs';
import { main } from './lib/ready.mjs';
import { say } from './lib/say.mjs';

await main(async () => {
  ensureNode();
  await ensureInstalled();
  await ensureBuilt(['*'], 'tooling/dist');
  const { passed, failed, skipped } = await runAllTests();
  if (skipped > 0) say(`(${skipped} skipped)`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
