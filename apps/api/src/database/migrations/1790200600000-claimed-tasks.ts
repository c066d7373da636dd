import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds what, found at once: the list of members counts it for everyone on the page. */
export class ClaimedTasks1790200600000 implements MigrationInterface {
  name = 'ClaimedTasks1790200600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX task_claimed_idx ON task (assignee) WHERE status = 'CLAIMED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX task_claimed_idx');
  }
}
