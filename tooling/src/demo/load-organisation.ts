import { hashPassword } from '@gridvoice/api/access/password';
import type { Application } from '@gridvoice/api/application';
import { addOrganisation, type NewCustomer, type NewMember, type NewUnit } from '@gridvoice/api/units/add-organisation';
import { demoPassword, type SampleMember } from '../sample/members.js';
import type { SampleUtility } from '../sample/utility.js';

/** Units, staff with the demo's accounts, and the customer file: all or nothing, and once. */
export async function loadOrganisation(
  { pool, chance }: Pick<Application, 'pool' | 'chance'>,
  utility: SampleUtility,
): Promise<void> {
  const { rowCount } = await pool.query('SELECT FROM unit LIMIT 1');
  if (rowCount) return;
  const members = await Promise.all(utility.members.map(newMember));
  await addOrganisation(pool, chance, {
    units: utility.units.map(newUnit),
    members,
    customers: utility.customers.map(newCustomer),
  });
}

const newUnit = ({ id, name, kind, parent, region, department }: SampleUtility['units'][number]): NewUnit => {
  return { id, name, kind, department, parentId: parent, regionId: region };
};

const newMember = async ({ unit, signsIn, ...member }: SampleMember): Promise<NewMember> => {
  return { ...member, unitId: unit, passwordHash: signsIn ? await hashPassword(demoPassword) : null };
};

/** Most have proved who they are, which lets them complain with one click (CH-2). */
const newCustomer = (customer: SampleUtility['customers'][number], index: number): NewCustomer => {
  const { account, name, phone, address, region, specialGroup } = customer;
  return { accountNumber: account, name, phone, address, region, specialGroup, verified: index % 5 > 0 };
};
