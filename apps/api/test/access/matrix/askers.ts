import { keyScopes } from '@gridvoice/domain/access/key-scopes';
import type { Asker } from '@gridvoice/domain/access/may';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { type Api, type Client, client, region } from '../../harness.js';
import { partner } from '../../partners/keeping.js';
import { at, neighbour, neighbourStation, station } from '../scoped.js';

/** One of those who ask: as the table knows them, and signed in both where the ticket is and elsewhere. */
export interface MatrixAsker {
  readonly role: Role;
  readonly asker: Asker;
  readonly inside: Client;
  readonly outside: Client;
}

const members: readonly (readonly [Role, Department | null])[] = [
  ['AGENT', 'CUSTOMER_SERVICE'],
  ['MEMBER', 'OPERATIONS'],
  ['LEAD', 'OPERATIONS'],
  ['SUPERVISOR', null],
  ['AUDITOR', null],
  ['ADMINISTRATOR', null],
  ['WALL', null],
];

/** Every role of members, at the ticket's station and at the neighbour's. */
const memberAskers = (api: Api): Promise<MatrixAsker[]> =>
  Promise.all(
    members.map(async ([role, department]) => {
      const place = (where: string, unitId: string) => at(api, `${where}-${role.toLowerCase()}`, { unitId, department, role });
      const inside = await place('inside', station);
      return {
        role,
        asker: { id: inside.memberId, department, roles: [role], key: null },
        inside,
        outside: await place('outside', neighbourStation),
      };
    }),
  );

/** A partner with every scope there is, its key bound to the ticket's region and to the neighbour's. */
export async function partnerAsker(api: Api): Promise<MatrixAsker> {
  const admin = await api.as('admin');
  const within = async (bounds: string): Promise<Client> => {
    const { key, secret, ...client } = await partner(api, admin, { regions: [bounds] });
    return { memberId: `key:${key.id}`, token: secret, ...client };
  };
  const inside = await within(region);
  const asker: Asker = { id: inside.memberId, department: null, roles: ['PARTNER'], key: { scopes: keyScopes } };
  return { role: 'PARTNER', asker, inside, outside: await within(neighbour) };
}

/** Everybody there is. */
export const allAskers = async (api: Api): Promise<MatrixAsker[]> => [...(await memberAskers(api)), await partnerAsker(api)];

export const guest = (api: Api): Pick<Client, 'execute' | 'subscribe'> => client(api.url, null);
