import { importReady, main } from './lib/ready.mjs';

await main(async (argv) => {
  const { runPermissions } = await importReady('tooling/dist/permissions/main.js', ['tooling']);
  return runPermissions(argv);
});
