import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Positions are cut into partitions of this size; only the ledger is partitioned. */
export const partitionSize = 10_000_000;

export class Initial1790000000000 implements MigrationInterface {
  name = 'Initial1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ledger, ...organisation, ...tickets, ...commands]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['idempotency_key', 'task', 'clock', 'ticket', 'complaint_number', 'session', 'customer', 'member', 'unit'];
    for (const table of [...tables, 'personal_value', 'ledger_entry', 'ledger_stream', 'ledger_head', 'time_shift']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

const ledger = [
  `CREATE TABLE ledger_head (
    id smallint CONSTRAINT ledger_head_pkey PRIMARY KEY,
    epoch text NOT NULL,
    position bigint NOT NULL
  )`,
  `INSERT INTO ledger_head VALUES (1, substr(md5(gen_random_uuid()::text), 1, 10), 0)`,
  `CREATE TABLE ledger_stream (
    name text CONSTRAINT ledger_stream_pkey PRIMARY KEY,
    sequence integer NOT NULL,
    hash text NOT NULL
  )`,
  `CREATE TABLE ledger_entry (
    position bigint NOT NULL,
    stream text NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor text NOT NULL,
    ticket_number text,
    payload text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    before jsonb,
    after jsonb,
    CONSTRAINT ledger_entry_pkey PRIMARY KEY (position)
  ) PARTITION BY RANGE (position)`,
  `CREATE INDEX ledger_entry_stream_idx ON ledger_entry (stream, sequence)`,
  `CREATE TABLE ledger_entry_p0 PARTITION OF ledger_entry FOR VALUES FROM (0) TO (${partitionSize})`,
  `CREATE TABLE personal_value (
    id uuid CONSTRAINT personal_value_pkey PRIMARY KEY,
    stream text NOT NULL,
    field text NOT NULL,
    value text NOT NULL,
    salt text NOT NULL
  )`,
  `CREATE INDEX personal_value_stream_idx ON personal_value (stream)`,
  `CREATE TABLE time_shift (
    id smallint CONSTRAINT time_shift_pkey PRIMARY KEY,
    milliseconds bigint NOT NULL
  )`,
  `INSERT INTO time_shift VALUES (1, 0)`,
];

const organisation = [
  `CREATE TABLE unit (
    id text CONSTRAINT unit_pkey PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL,
    parent_id text CONSTRAINT unit_parent_id_fkey REFERENCES unit (id),
    region_id text,
    department text
  )`,
  `CREATE TABLE member (
    id text CONSTRAINT member_pkey PRIMARY KEY,
    username text NOT NULL CONSTRAINT member_username_key UNIQUE,
    name text NOT NULL,
    department text,
    roles text[] NOT NULL,
    unit_id text CONSTRAINT member_unit_id_fkey REFERENCES unit (id),
    password_hash text,
    active boolean NOT NULL DEFAULT true
  )`,
  `CREATE TABLE session (
    token_hash bytea CONSTRAINT session_pkey PRIMARY KEY,
    member_id text NOT NULL CONSTRAINT session_member_id_fkey REFERENCES member (id),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
  )`,
  `CREATE INDEX session_member_id_idx ON session (member_id)`,
  `CREATE TABLE customer (
    account_number text CONSTRAINT customer_pkey PRIMARY KEY,
    name text NOT NULL,
    phone text,
    address text,
    region text,
    special_group boolean NOT NULL DEFAULT false,
    verified boolean NOT NULL DEFAULT false
  )`,
];

const tickets = [
  `CREATE TABLE complaint_number (
    day date NOT NULL,
    region text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT complaint_number_pkey PRIMARY KEY (day, region)
  )`,
  `CREATE TABLE ticket (
    number text CONSTRAINT ticket_pkey PRIMARY KEY,
    version integer NOT NULL,
    received_at timestamptz NOT NULL,
    filed_at timestamptz NOT NULL,
    channel text NOT NULL,
    category text NOT NULL,
    subcategory text NOT NULL,
    complex boolean NOT NULL,
    facts jsonb NOT NULL,
    grade text NOT NULL,
    grade_reasons jsonb NOT NULL,
    status text NOT NULL,
    lead text NOT NULL,
    region text,
    unit text,
    first_contact text,
    anonymous boolean NOT NULL,
    preferred_reply text,
    special_group boolean NOT NULL,
    personal jsonb NOT NULL,
    demands jsonb NOT NULL,
    imported boolean NOT NULL,
    source_id text,
    policy text NOT NULL,
    acknowledged_at timestamptz,
    acknowledged_by text,
    breached boolean NOT NULL
  )`,
  `CREATE UNIQUE INDEX ticket_source_id_key ON ticket (source_id)`,
  `CREATE INDEX ticket_received_idx ON ticket (received_at, number)`,
  `CREATE INDEX ticket_open_idx ON ticket (lead, grade) WHERE status IN ('OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK')`,
  `CREATE TABLE clock (
    id text CONSTRAINT clock_pkey PRIMARY KEY,
    ticket_number text NOT NULL CONSTRAINT clock_ticket_number_fkey REFERENCES ticket (number),
    ordinal smallint NOT NULL,
    rule text NOT NULL,
    state text NOT NULL,
    "limit" jsonb NOT NULL,
    started_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    stopped_at timestamptz,
    provisional boolean NOT NULL,
    segments jsonb NOT NULL,
    imported boolean NOT NULL
  )`,
  `CREATE INDEX clock_ticket_idx ON clock (ticket_number)`,
  `CREATE INDEX clock_running_idx ON clock (due_at) WHERE state = 'RUNNING'`,
  `CREATE INDEX clock_breached_idx ON clock (due_at) WHERE state = 'BREACHED' AND stopped_at IS NULL`,
  `CREATE TABLE task (
    id text CONSTRAINT task_pkey PRIMARY KEY,
    ticket_number text NOT NULL CONSTRAINT task_ticket_number_fkey REFERENCES ticket (number),
    ordinal smallint NOT NULL,
    kind text NOT NULL,
    rule text NOT NULL,
    department text NOT NULL,
    status text NOT NULL,
    assignee text,
    opened_at timestamptz NOT NULL,
    due_at timestamptz,
    claimed_at timestamptz,
    completed_at timestamptz,
    note jsonb,
    grade text NOT NULL,
    imported boolean NOT NULL
  )`,
  `CREATE INDEX task_ticket_idx ON task (ticket_number)`,
  `CREATE INDEX task_urgency_idx ON task (department, grade, (coalesce(due_at, 'infinity')), id)
    WHERE status IN ('OPEN', 'CLAIMED')`,
];

const commands = [
  `CREATE TABLE idempotency_key (
    principal text NOT NULL,
    key text NOT NULL,
    input_hash text NOT NULL,
    ticket_number text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pkey PRIMARY KEY (principal, key)
  )`,
  `CREATE INDEX idempotency_key_created_idx ON idempotency_key (created_at)`,
];
