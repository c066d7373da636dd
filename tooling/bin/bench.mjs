import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runBench } = await importReady('tooling/dist/bench/main.js', ['tooling', 'dashboard']);
  return runBench(argv);
});
