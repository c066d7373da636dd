import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MiB and some 80 ms per guess; the exponent is stored with each hash, so it can be raised later. */
const costExponent = 15;
const blockSize = 8;
const parallel = 1;
const keyLength = 32;

interface Parameters {
  readonly exponent: number;
  readonly blockSize: number;
  readonly parallel: number;
}

function derive(password: string, salt: Buffer, { exponent, blockSize: r, parallel: p }: Parameters): Promise<Buffer> {
  const cost = 2 ** exponent;
  // Node's default limit is just too small for N = 2^15.
  const options = { N: cost, r, p, maxmem: 256 * cost * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** `scrypt$15$8$1$salt$key`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, { exponent: costExponent, blockSize, parallel });
  return ['scrypt', costExponent, blockSize, parallel, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Of a password nobody knows: checking against it takes as long as checking a real one. */
const nobodys = `scrypt$${costExponent}$${blockSize}$${parallel}$${randomBytes(16).toString('base64url')}$${randomBytes(keyLength).toString('base64url')}`;

const form = /^scrypt\$(1[0-7])\$(\d{1,2})\$(\d)\$([\w-]+)\$([\w-]{43})$/;

/**
 * Whether a password belongs to a hash. Without a hash (an unknown user, or one that can't sign in) it takes the same time
 * and says no. @throws Error for a hash that isn't one of ours
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const match = form.exec(hash ?? nobodys);
  if (!match) throw new Error('a stored password hash has an unknown form');
  const [, exponent, r, p, salt = '', key = ''] = match;
  const parameters = { exponent: Number(exponent), blockSize: Number(r), parallel: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), parameters);
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && hash !== null;
}
