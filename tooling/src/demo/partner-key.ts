import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from '@gridvoice/api/application';
import { createKey } from '@gridvoice/api/partners/key-keeping';
import { keyScopes } from '@gridvoice/domain/access/key-scopes';

const year = 365 * 24 * 60 * 60_000;
const name = '12345 政务热线（演示）';

/** Where a demo keeps its key: only in the demo may one lie about, and there only its owner reads it. */
const placeIn = (dataDir: string): string => join(dataDir, 'partner-key');

type Target = Pick<Application, 'pool' | 'keys'>;

/**
 * The key of the demo's partner, the same at every start as long as it holds; of a database that was begun anew, or once it has
 * ended, another one. @param now milliseconds
 */
export async function partnerKey(target: Target, dataDir: string, now: number): Promise<string> {
  const kept = await readFile(placeIn(dataDir), 'utf8').catch(() => '');
  if (await target.keys.find(kept)) return kept;
  const bounds = { name, scopes: [...keyScopes], regions: null, departments: null, documents: null };
  const { secret } = await createKey({ ...target, actor: 'member-admin', now }, { ...bounds, expiresAt: new Date(now + year) });
  await keep(placeIn(dataDir), secret);
  return secret;
}

/** Written anew: an older file's rights would stay as they are. */
async function keep(place: string, secret: string): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true });
  await rm(place, { force: true });
  await writeFile(place, secret, { mode: 0o600, flag: 'wx' });
}
