import { chmodSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded/launcher.js';
import { runningPostgres } from '../../src/database/embedded/running.js';
import { testFolder } from './register-file.js';

it('finds the database that a running server has open, so that an import needn’t wait for it to stop', async () => {
  const dataDir = testFolder();
  chmodSync(dataDir, 0o755);
  expect(await runningPostgres(dataDir)).toBeUndefined();
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  expect(await runningPostgres(dataDir)).toBe(server.url);
  await server.stop();
  expect(await runningPostgres(dataDir)).toBeUndefined();
});
