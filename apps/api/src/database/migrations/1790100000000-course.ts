import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The course of a case: what is recorded on the way from filing to closure, and clocks that pause and move. */
export class Course1790100000000 implements MigrationInterface {
  name = 'Course1790100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tickets, ...clocks, ...tasks, ...policies]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}

/** New columns, filled as the fold of the events from before them has it, and from then on written by us alone. */
const added = (table: string, columns: readonly string[]): string[] => [
  `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${column}`).join(', ')}`,
  ...columns
    .filter((column) => column.includes(' DEFAULT '))
    .map((column) => `ALTER TABLE ${table} ALTER ${column.split(' ', 1)[0]} DROP DEFAULT`),
];

const tickets = [
  ...added('ticket', [
    'graded_at timestamptz',
    "severity text NOT NULL DEFAULT 'GENERAL'",
    "severity_reasons jsonb NOT NULL DEFAULT '[]'",
    'linked_to text',
    'arrived_at timestamptz',
    "records jsonb NOT NULL DEFAULT '[]'",
    'direction jsonb',
    'finding jsonb',
    "milestones jsonb NOT NULL DEFAULT '[]'",
    "feedback jsonb NOT NULL DEFAULT '[]'",
    'confirmation jsonb',
    'rejections integer NOT NULL DEFAULT 0',
    'instruction jsonb',
    "visits jsonb NOT NULL DEFAULT '[]'",
    'closure jsonb',
    'reopened_at timestamptz',
    'settles_at timestamptz',
  ]),
  `UPDATE ticket SET graded_at = coalesce(
    (SELECT max(at) FROM ledger_entry WHERE stream = 'ticket:' || number AND kind = 'ticket.graded'), filed_at)`,
  'ALTER TABLE ticket ALTER graded_at SET NOT NULL',
  // Long past, so that the first turn of the clock runner looks at each and writes down when it is next due.
  "UPDATE ticket SET settles_at = received_at WHERE EXISTS (SELECT FROM clock WHERE ticket_number = number AND state = 'RUNNING')",
  'CREATE INDEX ticket_settles_idx ON ticket (settles_at) WHERE settles_at IS NOT NULL',
  'CREATE INDEX ticket_linked_idx ON ticket (linked_to) WHERE linked_to IS NOT NULL',
];

const clocks = [
  ...added('clock', [
    'about text',
    "legs jsonb NOT NULL DEFAULT '[]'",
    "pauses jsonb NOT NULL DEFAULT '[]'",
    'promised_at timestamptz',
    'ended jsonb',
    'pause_request jsonb',
    'noticed_at timestamptz',
  ]),
  `UPDATE clock SET promised_at = due_at, legs = jsonb_build_array(
    jsonb_build_object('from', round(extract(epoch FROM started_at) * 1000)::bigint, 'limit', "limit"))`,
  'ALTER TABLE clock ALTER promised_at SET NOT NULL',
];

const tasks = added('task', ['clock_id text']);

const policies = [
  `CREATE TABLE policy (
    version text CONSTRAINT policy_pkey PRIMARY KEY,
    ordinal integer NOT NULL CONSTRAINT policy_ordinal_key UNIQUE,
    effective_from timestamptz NOT NULL,
    published_at timestamptz NOT NULL,
    document jsonb NOT NULL
  )`,
  `CREATE TABLE calendar_year (
    year integer CONSTRAINT calendar_year_pkey PRIMARY KEY,
    published_at timestamptz NOT NULL,
    document jsonb NOT NULL
  )`,
];

const dropped = (table: string, columns: readonly string[]): string =>
  `ALTER TABLE ${table} ${columns.map((column) => `DROP COLUMN ${column}`).join(', ')}`;

const undone = [
  'DROP TABLE calendar_year',
  'DROP TABLE policy',
  dropped('task', ['clock_id']),
  dropped('clock', ['about', 'legs', 'pauses', 'promised_at', 'ended', 'pause_request', 'noticed_at']),
  dropped('ticket', [
    ...['graded_at', 'severity', 'severity_reasons', 'linked_to', 'arrived_at', 'records', 'direction', 'finding', 'milestones'],
    ...['feedback', 'confirmation', 'rejections', 'instruction', 'visits', 'closure', 'reopened_at', 'settles_at'],
  ]),
];
