import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners sign in with. */
export class Keys1790200300000 implements MigrationInterface {
  name = 'Keys1790200300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE api_key (
      id text CONSTRAINT api_key_pkey PRIMARY KEY,
      name text NOT NULL,
      prefix text NOT NULL,
      secret_hash bytea NOT NULL,
      scopes text[] NOT NULL,
      regions text[],
      departments text[],
      documents text[],
      created_at timestamptz NOT NULL,
      created_by text NOT NULL CONSTRAINT api_key_created_by_fkey REFERENCES member (id),
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz,
      replaces text CONSTRAINT api_key_replaces_fkey REFERENCES api_key (id),
      last_used_at timestamptz,
      last_used_address text
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key');
  }
}
