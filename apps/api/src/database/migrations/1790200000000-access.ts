import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see what: complaints kept from a unit (CO-3), and one number that rises with every change of what people may do. */
export class Access1790200000000 implements MigrationInterface {
  name = 'Access1790200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ticket ADD COLUMN protected_from text');
    await runner.query(`CREATE TABLE access_edition (
      id smallint CONSTRAINT access_edition_pkey PRIMARY KEY,
      edition bigint NOT NULL
    )`);
    await runner.query('INSERT INTO access_edition VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_edition');
    await runner.query('ALTER TABLE ticket DROP COLUMN protected_from');
  }
}
