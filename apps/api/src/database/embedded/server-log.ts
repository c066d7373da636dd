import { openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.js';

/** We open the log, not the server: so it may lie where the server's user can not write. */
export function openLog(home: Home): { path: string; descriptor: number; offset: number } {
  const path = join(home.dir, 'postgres.log');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const isLong = size > 1_000_000;
  if (isLong) truncateSync(path);
  return { path, descriptor: openSync(path, 'a', 0o600), offset: isLong ? 0 : size };
}
