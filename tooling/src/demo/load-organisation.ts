import { hashPassword } from '@gridvoice/api/access/password';
import { insert, type Row } from '@gridvoice/api/database/rows';
import { transaction } from '@gridvoice/api/database/transaction';
import type pg from 'pg';
import { demoPassword } from '../sample/members.js';
import type { SampleUtility } from '../sample/utility.js';

/** Units, staff with the demo's accounts, and the customer file: all or nothing, and once. */
export async function loadOrganisation(pool: pg.Pool, utility: SampleUtility): Promise<void> {
  const { rowCount } = await pool.query('SELECT FROM unit LIMIT 1');
  if (rowCount) return;
  const members = await memberRows(utility);
  await transaction(pool, async (client) => {
    await insert(client, 'unit', unitRows(utility));
    await insert(client, 'member', members);
    await insert(client, 'customer', customerRows(utility));
  });
}

const unitRows = ({ units }: SampleUtility): Row[] =>
  units.map(({ id, name, kind, parent, region, department }) => {
    return { id, name, kind, parent_id: parent, region_id: region, department };
  });

const memberRows = ({ members }: SampleUtility): Promise<Row[]> =>
  Promise.all(
    members.map(async ({ id, username, name, department, roles, unit, signsIn }) => ({
      ...{ id, username, name, department, roles, unit_id: unit, active: true },
      password_hash: signsIn ? await hashPassword(demoPassword) : null,
    })),
  );

const customerRows = ({ customers }: SampleUtility): Row[] =>
  customers.map(({ account, name, phone, address, region, specialGroup }, index) => {
    return { account_number: account, name, phone, address, region, special_group: specialGroup, verified: index % 5 > 0 };
  });
