import type { Asker } from '@gridvoice/domain/access/may';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { type Api, type Client, client } from '../../harness.js';
import { at, neighbourStation, station } from '../scoped.js';

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

export const memberRoles: readonly Role[] = members.map(([role]) => role);

/** Every role of members, at the ticket's station and at the neighbour's. */
export const memberAskers = (api: Api): Promise<MatrixAsker[]> =>
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

export const guest = (api: Api): Pick<Client, 'execute' | 'subscribe'> => client(api.url, null);
