import type pg from 'pg';
import { GuessLevels } from './guess-levels.js';
import { sweepDevices } from './known-devices.js';
import { sweepHistory } from './sign-in-history.js';
import { sweepLinks } from './sign-in-link.js';

/** Removes what of sign-ins nobody needs any more. @param now milliseconds */
export async function sweepSignIns(pool: pg.Pool, now: number): Promise<void> {
  await new GuessLevels(pool).sweep(now);
  await sweepHistory(pool, now);
  await sweepDevices(pool, now);
  await sweepLinks(pool, now);
}
