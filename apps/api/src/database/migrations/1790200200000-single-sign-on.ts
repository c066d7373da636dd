import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Single sign-on: who a provider's subject is here. */
export class SingleSignOn1790200200000 implements MigrationInterface {
  name = 'SingleSignOn1790200200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE single_sign_on (
      issuer text NOT NULL,
      subject text NOT NULL,
      member_id text NOT NULL CONSTRAINT single_sign_on_member_id_fkey REFERENCES member,
      linked_at timestamptz NOT NULL,
      CONSTRAINT single_sign_on_pkey PRIMARY KEY (issuer, subject),
      CONSTRAINT single_sign_on_member_id_key UNIQUE (member_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE single_sign_on');
  }
}
