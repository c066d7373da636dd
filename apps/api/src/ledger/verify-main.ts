import { openDatabase } from '../database/database.js';
import { namedDatabase } from '../database/named-database.js';
import { type Verification, verifyLedger } from './verify.js';

/** `npm run ledger:verify`: verifies the ledger end to end and names the first broken entry. @returns the exit code */
export async function runVerify(_argv: readonly string[]): Promise<number> {
  const database = await namedDatabase();
  try {
    const { source, pool } = await openDatabase(database.url);
    return await verifyLedger(pool, showProgress)
      .then(report)
      .finally(() => source.destroy());
  } finally {
    await database.release();
  }
}

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
