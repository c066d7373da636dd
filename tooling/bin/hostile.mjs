import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runHostile } = await importReady('tooling/dist/hostile/main.js', ['tooling']);
  return runHostile(argv);
});
