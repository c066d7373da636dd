import { scrypt, timingSafeEqual } from 'node:crypto';

const form = /^scrypt\$(1[0-7])\$(\d{1,2})\$(\d)\$([\w-]+)\$([\w-]{43})$/;
const keyLength = 32;

export const isOldHash = (hash: string): boolean => form.test(hash);

function derive(password: string, salt: Buffer, exponent: number, r: number, p: number): Promise<Buffer> {
  const cost = 2 ** exponent;
  // Node's default limit is just too small for N = 2^15.
  const options = { N: cost, r, p, maxmem: 256 * cost * r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Whether a password belongs to `scrypt$15$8$1$salt$key`, as passwords were kept before argon2id. @throws Error for another form */
export async function verifyOldPassword(password: string, hash: string): Promise<boolean> {
  const match = form.exec(hash);
  if (!match) throw new Error('a stored password hash has an unknown form');
  const [, exponent, r, p, salt = '', key = ''] = match;
  const derived = await derive(password, Buffer.from(salt, 'base64url'), Number(exponent), Number(r), Number(p));
  return timingSafeEqual(derived, Buffer.from(key, 'base64url'));
}
