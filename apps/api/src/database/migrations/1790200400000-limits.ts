import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What everybody has spent lately. Unlogged: written often, worth nothing after a crash. */
export class Limits1790200400000 implements MigrationInterface {
  name = 'Limits1790200400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNLOGGED TABLE rate_bucket (
      key text CONSTRAINT rate_bucket_pkey PRIMARY KEY,
      level double precision NOT NULL,
      at double precision NOT NULL,
      granted double precision NOT NULL
    ) WITH (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_bucket');
  }
}
