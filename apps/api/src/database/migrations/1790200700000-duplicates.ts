import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest of a region and category, and those of them that are open, found at once: what a new complaint is compared with (CH-10). */
export class Duplicates1790200700000 implements MigrationInterface {
  name = 'Duplicates1790200700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ticket_place_idx ON ticket (category, region, received_at, number)');
    await runner.query(
      `CREATE INDEX ticket_open_place_idx ON ticket (category, region, received_at, number)
       WHERE status IN ('OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ticket_open_place_idx, ticket_place_idx');
  }
}
