import { openDatabase } from '../database/database.js';
import { withDatabase } from '../database/with-database.js';
import { type Verification, verifyLedger } from './verify.js';

/** `npm run ledger:verify`: verifies the ledger end to end and names the first broken entry. @returns the exit code */
export const runVerify = (_argv: readonly string[]): Promise<number> =>
  withDatabase(async (databaseUrl) => {
    const { source, pool } = await openDatabase(databaseUrl);
    try {
      const verification = await verifyLedger(pool, showProgress);
      return report(verification);
    } finally {
      await source.destroy();
    }
  });

/** A line that counts up, for whoever is watching. */
function showProgress(entries: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${entries.toLocaleString('en')} … `);
}

function report({ head, entries, tickets, fault }: Verification): number {
  if (!fault) {
    console.log(
      `账本完好 · the ledger is whole: ${entries} entries, ${tickets} tickets replayed, head ${head.epoch}-${head.position}`,
    );
    return 0;
  }
  const place = fault.position === null ? '' : ` (position ${fault.position})`;
  console.error(`账本受损 · the ledger is broken${place}: ${fault.what}`);
  return 1;
}
