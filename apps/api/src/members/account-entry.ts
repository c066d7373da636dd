import type { Account } from '@gridvoice/domain/access/member-account';
import type { Recorded } from '../access/record-change.js';
import { type Chance, sealHash } from '../personal/seal.js';

/** Names are personal data, and a user name mostly is one: the ledger keeps salted hashes of both. */
const hashed = ({ newSalt }: Chance, { username, name, ...rest }: Partial<Account>): object => ({
  ...rest,
  ...(username !== undefined && { username: sealHash(newSalt(), username) }),
  ...(name !== undefined && { name: sealHash(newSalt(), name) }),
});

export const accountAdded = (id: string, account: Account, chance: Chance): Recorded => {
  return { stream: `member:${id}`, kind: 'member.added', payload: { id, ...hashed(chance, account) } };
};

/** What has changed and nothing else; none where nothing has. */
export function accountChanged(id: string, before: Account, after: Account, chance: Chance): Recorded[] {
  const changed = Object.entries(after).filter(([field, value]) => !same(before[field as keyof Account], value));
  if (changed.length === 0) return [];
  const payload = { id, ...hashed(chance, Object.fromEntries(changed)) };
  return [{ stream: `member:${id}`, kind: 'member.changed', payload }];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
