import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { createDataSource } from './data-source.js';

export interface Database {
  readonly source: DataSource;
  /** TypeORM's own pool, for the statements that are written by hand. */
  readonly pool: pg.Pool;
}

/** Any number that no one else locks. */
const migrationLock = 711_117;

/** Connects and brings the schema up to date. Several processes may do so at once: a lock lets one through at a time. */
export async function openDatabase(databaseUrl: string): Promise<Database> {
  const source = await createDataSource(databaseUrl).initialize();
  try {
    const runner = source.createQueryRunner();
    try {
      await runner.query(`SELECT pg_advisory_lock(${migrationLock})`);
      await source.runMigrations({ transaction: 'all' });
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${migrationLock})`).catch(() => undefined);
      await runner.release();
    }
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return { source, pool: (source.driver as PostgresDriver).master as pg.Pool };
}
