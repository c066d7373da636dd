import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sign-ins with an identity of their own and cookies that change, second factors, one-time links, known devices, and a history.
 * Everybody signs in anew: the old sessions' secrets were of another kind.
 */
export class Identity1790200100000 implements MigrationInterface {
  name = 'Identity1790200100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...sessions, ...guessing, ...factors]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['sign_in_link', 'recovery_code', 'second_factor', 'sign_in_record', 'guess_level', 'known_device'];
    for (const table of [...tables, 'session_cookie', 'session']) await runner.query(`DROP TABLE ${table}`);
    for (const statement of formerSession) await runner.query(statement);
  }
}

const sessions = [
  'DROP TABLE session',
  `CREATE TABLE session (
    id uuid CONSTRAINT session_pkey PRIMARY KEY,
    member_id text NOT NULL CONSTRAINT session_member_id_fkey REFERENCES member (id),
    bearer_hash bytea CONSTRAINT session_bearer_hash_key UNIQUE,
    how text NOT NULL,
    address text,
    user_agent text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
  )`,
  'CREATE INDEX session_member_id_idx ON session (member_id)',
  `CREATE TABLE session_cookie (
    hash bytea CONSTRAINT session_cookie_pkey PRIMARY KEY,
    session_id uuid NOT NULL CONSTRAINT session_cookie_session_id_fkey REFERENCES session (id) ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    used_at timestamptz,
    replaced_at timestamptz
  )`,
  'CREATE INDEX session_cookie_session_id_idx ON session_cookie (session_id)',
];

const guessing = [
  `CREATE TABLE known_device (
    member_id text NOT NULL CONSTRAINT known_device_member_id_fkey REFERENCES member (id),
    hash bytea NOT NULL,
    used_at timestamptz NOT NULL,
    CONSTRAINT known_device_pkey PRIMARY KEY (member_id, hash)
  )`,
  `CREATE TABLE guess_level (
    key text CONSTRAINT guess_level_pkey PRIMARY KEY,
    level double precision NOT NULL,
    at timestamptz NOT NULL
  )`,
  `CREATE TABLE sign_in_record (
    id uuid CONSTRAINT sign_in_record_pkey PRIMARY KEY,
    at timestamptz NOT NULL,
    member_id text CONSTRAINT sign_in_record_member_id_fkey REFERENCES member (id),
    outcome text NOT NULL,
    how text NOT NULL,
    address text,
    user_agent text
  )`,
  'CREATE INDEX sign_in_record_at_idx ON sign_in_record (at, id)',
  'CREATE INDEX sign_in_record_member_idx ON sign_in_record (member_id, at, id)',
];

const factors = [
  `CREATE TABLE second_factor (
    member_id text CONSTRAINT second_factor_pkey PRIMARY KEY
      CONSTRAINT second_factor_member_id_fkey REFERENCES member (id),
    secret text NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL
  )`,
  `CREATE TABLE recovery_code (
    member_id text NOT NULL CONSTRAINT recovery_code_member_id_fkey REFERENCES member (id),
    hash bytea NOT NULL,
    used_at timestamptz,
    CONSTRAINT recovery_code_pkey PRIMARY KEY (member_id, hash)
  )`,
  `CREATE TABLE sign_in_link (
    hash bytea CONSTRAINT sign_in_link_pkey PRIMARY KEY,
    member_id text NOT NULL CONSTRAINT sign_in_link_member_id_fkey REFERENCES member (id),
    purpose text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX sign_in_link_member_id_idx ON sign_in_link (member_id)',
];

const formerSession = [
  `CREATE TABLE session (
    token_hash bytea CONSTRAINT session_pkey PRIMARY KEY,
    member_id text NOT NULL CONSTRAINT session_member_id_fkey REFERENCES member (id),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
  )`,
  'CREATE INDEX session_member_id_idx ON session (member_id)',
];
