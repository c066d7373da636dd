import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runVerify } = await importReady('apps/api/dist/ledger/verify-main.js', ['api']);
  return runVerify(argv);
});
