import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runDemo } = await importReady('tooling/dist/demo/main.js', ['tooling', 'dashboard']);
  return runDemo(argv);
});
