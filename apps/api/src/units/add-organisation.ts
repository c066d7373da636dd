import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type pg from 'pg';
import { now as databaseNow } from '../database/now.js';
import { insert } from '../database/rows.js';
import { transaction } from '../database/transaction.js';
import { append, type NewEntry } from '../ledger/append.js';
import { type Chance, sealHash } from '../personal/seal.js';

export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly regionId: string | null;
  readonly department: Department | null;
}

export interface NewMember {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly passwordHash: string | null;
}

export interface NewCustomer {
  readonly accountNumber: string;
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly region: string | null;
  readonly specialGroup: boolean;
  readonly verified: boolean;
}

/** Adds units and members, each with its entry in the ledger, and customers, who are master data of another system. */
export async function addOrganisation(
  pool: pg.Pool,
  chance: Chance,
  added: { units: readonly NewUnit[]; members: readonly NewMember[]; customers: readonly NewCustomer[] },
): Promise<void> {
  await transaction(pool, async (client) => {
    const now = await databaseNow(client);
    const entry = (stream: string, kind: string, payload: unknown): NewEntry => {
      return { stream, kind, at: now, recordedAt: now, actor: 'system', ticketNumber: null, payload, before: null, after: null };
    };
    await insert(client, 'unit', added.units.map(unitRow));
    await insert(client, 'member', added.members.map(memberRow));
    await insert(client, 'customer', added.customers.map(customerRow));
    await append(client, [
      ...added.units.map((unit) => entry(`unit:${unit.id}`, 'unit.added', unit)),
      ...added.members.map((member) => entry(`member:${member.id}`, 'member.added', withoutSecrets(member, chance))),
    ]);
  });
}

/** A member's name is personal data too: the ledger keeps a salted hash of it. */
function withoutSecrets({ passwordHash: _, name, ...member }: NewMember, { newSalt }: Chance): unknown {
  return { ...member, name: sealHash(newSalt(), name) };
}

const unitRow = ({ id, name, kind, parentId, regionId, department }: NewUnit) => {
  return { id, name, kind, parent_id: parentId, region_id: regionId, department };
};

const memberRow = ({ id, username, name, department, roles, unitId, passwordHash }: NewMember) => {
  return { id, username, name, department, roles, unit_id: unitId, password_hash: passwordHash, active: true };
};

const customerRow = ({ accountNumber, name, phone, address, region, specialGroup, verified }: NewCustomer) => {
  return { account_number: accountNumber, name, phone, address, region, special_group: specialGroup, verified };
};
