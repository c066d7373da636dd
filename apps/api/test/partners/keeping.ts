import { type Answer, type Api, type Client, client, region } from '../harness.js';

export const day = 24 * 60 * 60_000;

export const keyFields =
  'id name prefix scopes regions { id } departments documents createdBy { id } expiresAt revokedAt lastUsedAt lastUsedAddress replaces';

const create = `mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { secret key { ${keyFields} } } }`;
const rotate = `mutation ($id: ID!, $hours: Int) { rotateApiKey(id: $id, overlapHours: $hours) { secret key { ${keyFields} } } }`;
const revoke = `mutation ($id: ID!) { revokeApiKey(id: $id) { ${keyFields} } }`;

type Given = Readonly<Record<string, unknown>>;
type Who = Pick<Client, 'execute'>;

export const createKey = (who: Who, given: Given = {}): Promise<Answer> => {
  const expiresAt = new Date(Date.now() + 30 * day).toISOString();
  const input = { name: '12345 热线', scopes: ['TICKETS', 'LEDGER', 'FIGURES', 'FILING'], expiresAt, ...given };
  return who.execute(create, { input });
};
export const rotateKey = (who: Who, id: string, hours?: number): Promise<Answer> => who.execute(rotate, { id, hours });
export const revokeKey = (who: Who, id: string): Promise<Answer> => who.execute(revoke, { id });

/** A key and somebody who speaks with it. */
export async function partner(api: Api, admin: Who, given: Given = {}) {
  const { data, errors } = await createKey(admin, given);
  if (errors) throw new Error(JSON.stringify(errors));
  const { secret, key } = data.createApiKey;
  return { secret: secret as string, key, ...client(api.url, secret) };
}

export const complaint = (given: Given = {}): Given => ({
  channel: 'WEB',
  category: 'SUPPLY_QUALITY',
  subcategory: 'VOLTAGE',
  matter: '灯光忽明忽暗',
  customer: { anonymous: true },
  region,
  ...given,
});

export const isLetIn = async (who: Who): Promise<boolean> => {
  const { errors } = await who.execute('{ regions { id } }');
  return errors?.[0]?.extensions.code !== 'UNAUTHENTICATED';
};
