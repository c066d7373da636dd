import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers told us is found by who they are, shown for a reason, restricted, and erased (CO-4). */
export class Personal1790200500000 implements MigrationInterface {
  name = 'Personal1790200500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tickets, ...indexes, ...unsampled]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}

const tickets = [
  'ALTER TABLE ticket ADD COLUMN ended_at timestamptz, ADD COLUMN restricted boolean NOT NULL DEFAULT false, ADD COLUMN erased_at timestamptz',
  'ALTER TABLE ticket ALTER restricted DROP DEFAULT',
  `UPDATE ticket SET ended_at = (SELECT at FROM ledger_entry WHERE stream = 'ticket:' || number
     AND kind IN ('ticket.closed', 'ticket.withdrawn') ORDER BY sequence DESC LIMIT 1)
   WHERE status IN ('CLOSED', 'CANCELLED')`,
  'CREATE INDEX ticket_kept_idx ON ticket (ended_at, number) WHERE ended_at IS NOT NULL AND erased_at IS NULL',
];

/** Hash indexes hold a hash of four bytes and no value. */
const indexes = [
  "CREATE INDEX personal_value_identifier_idx ON personal_value USING hash (value) WHERE field IN ('phone', 'accountNumber')",
  'CREATE INDEX customer_phone_idx ON customer USING hash (phone)',
  'CREATE INDEX idempotency_key_ticket_idx ON idempotency_key (ticket_number)',
  "CREATE INDEX ledger_entry_revealed_idx ON ledger_entry (actor, recorded_at) WHERE kind = 'personal.revealed'",
];

/** The columns of which the planner must not keep samples: what is erased would stay among its statistics. */
const columns = [
  ...['value', 'salt'].map((name) => ['personal_value', name]),
  ...['account_number', 'name', 'phone', 'address'].map((name) => ['customer', name]),
  ['idempotency_key', 'input_hash'],
];
const unsampled = columns.flatMap(([table, name]) => [
  `ALTER TABLE ${table} ALTER ${name} SET STATISTICS 0`,
  // Changes nothing, but throws away the samples that are there.
  `ALTER TABLE ${table} ALTER ${name} TYPE text`,
]);

const undone = [
  ...columns.map(([table, name]) => `ALTER TABLE ${table} ALTER ${name} SET STATISTICS -1`),
  'DROP INDEX ledger_entry_revealed_idx, idempotency_key_ticket_idx, customer_phone_idx, personal_value_identifier_idx',
  'ALTER TABLE ticket DROP COLUMN ended_at, DROP COLUMN restricted, DROP COLUMN erased_at',
];
