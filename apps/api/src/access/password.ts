import { argon2id, hash, needsRehash, verify } from 'argon2';
import { isOldHash, verifyOldPassword } from './old-password.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; some 60 ms per guess, on libuv's threads. */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a password nobody knows: checking against it takes as long as checking a real one. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$qKaKWQaVpipjUs6RaXzLtQ$l9Zx68W9sReHMbGKLzB+ybZWhXenb+z00CAqUPm526o';

const form = /^\$argon2id\$v=19\$m=\d{1,6},t=\d{1,2},p=\d\$[\w+/]{16,}\$[\w+/]{43}$/;

const composed = (password: string): string => password.normalize('NFKC');

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$key`: the parameters are stored with each hash, so they can be raised later. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

/** Whether a hash was made in an older way and should be replaced while the password is at hand. */
export const isOutdated = (stored: string): boolean => isOldHash(stored) || needsRehash(stored, cost);

/**
 * Whether a password belongs to a hash. Without a hash (an unknown user, or one that can't sign in) it takes the same time
 * and says no. @throws Error for a hash that isn't one of ours
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  if (stored !== null && isOldHash(stored)) return verifyOldPassword(composed(password), stored);
  const compared = stored ?? nobodys;
  if (!form.test(compared)) throw new Error('a stored password hash has an unknown form');
  return (await verify(compared, composed(password))) && stored !== null;
}
