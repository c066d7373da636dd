import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { systemChance } from '../../src/personal/seal.js';
import { addOrganisation } from '../../src/units/add-organisation.js';
import { type Api, type Client, client, region } from '../harness.js';

/** The county beside the harness' own. */
export const neighbour = '990102';
export const station = `${region}-01`;
export const neighbourStation = `${neighbour}-01`;

const unit = (id: string, kind: string, parentId: string | null, regionId: string | null, department: Department | null) => {
  return { id, name: id, kind, parentId, regionId, department };
};

/** A city above the harness' county, and a second county with a station of its own. */
export async function addNeighbour({ application, sql }: Api): Promise<void> {
  const units = [
    unit('city', 'CITY', null, null, null),
    unit(neighbour, 'REGION', 'city', null, null),
    unit(neighbourStation, 'STATION', neighbour, neighbour, 'OPERATIONS'),
  ];
  await addOrganisation(application.pool, systemChance, { units, members: [], customers: [] });
  await sql('UPDATE unit SET parent_id = $1 WHERE id = $2', ['city', region]);
  await application.organisation.reload();
}

interface Place {
  readonly unitId: string | null;
  readonly department?: Department | null;
  readonly role?: Role;
}

/** Someone who works at a place, signed in. */
export async function at(api: Api, name: string, { unitId, department = null, role = 'MEMBER' }: Place): Promise<Client> {
  const member = { id: `m-${name}`, username: name, name, department, roles: [role], unitId, passwordHash: null };
  await addOrganisation(api.application.pool, systemChance, { units: [], members: [member], customers: [] });
  const { token } = await api.application.sessions.create(member.id);
  return { memberId: member.id, token, ...client(api.url, token) };
}
