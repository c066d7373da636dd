import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runImport } = await importReady('apps/api/dist/imports/main.js', ['api']);
  await runImport(argv);
});
