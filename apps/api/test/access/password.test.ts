import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../../src/access/password.js';

describe('a password', () => {
  it('is stored as a salted argon2id hash with its parameters, and recognised', async () => {
    const [one, other] = await Promise.all([hashPassword('demo-password'), hashPassword('demo-password')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword('demo-password', one)).toBe(true);
    expect(await verifyPassword('Demo-password', one)).toBe(false);
  });

  it('is the same however the keyboard composes its characters', async () => {
    expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9'))).toBe(true);
  });

  it('is never right for a member who has none', async () => {
    expect(await verifyPassword('', null)).toBe(false);
    expect(await verifyPassword('demo-password', null)).toBe(false);
  });

  it('is not compared with a hash of unknown form', async () => {
    await expect(verifyPassword('x', 'plain')).rejects.toThrow('unknown form');
    await expect(verifyPassword('x', 'scrypt$30$8$1$AA$AA')).rejects.toThrow('unknown form');
  });
});
