import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runImport } = await importReady('apps/api/dist/imports/main.js', ['api']);
  process.exitCode = await runImport(argv);
});
