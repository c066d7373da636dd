import { importReady, main } from './lib/ready.mjs';

await main(async () => {
  const { runServer } = await importReady('apps/api/dist/main.js', ['api', 'dashboard']);
  return runServer();
});
