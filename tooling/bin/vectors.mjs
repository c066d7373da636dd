import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runVectors } = await importReady('tooling/dist/vectors/main.js', ['tooling']);
  return runVectors(argv);
});
