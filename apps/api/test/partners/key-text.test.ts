import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyIdIn, newKeyText } from '../../src/partners/key-text.js';

/** Bytes that a test knows beforehand. */
const bytes =
  (value: number) =>
  (count: number): Buffer =>
    Buffer.alloc(count, value);

describe('a key', () => {
  it('has a form that secret scanners find, for any bytes', () => {
    for (const value of [0, 1, 127, 255]) {
      const { id, secret } = newKeyText(bytes(value));
      expect(secret).toMatch(/^gv_[0-9A-Za-z]{8}_[\w-]{43}_[0-9A-Za-z]{6}$/);
      expect(keyIdIn(secret)).toBe(id);
    }
  });

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 200 }, () => newKeyText().id)).size).toBe(200);
  });

  it('is refused for a single wrong character anywhere, without asking the database', () => {
    const { secret } = newKeyText((count) => createHash('sha512').update('fixed').digest().subarray(0, count));
    for (let place = 0; place < secret.length; place += 1) {
      const other = secret[place] === 'A' ? 'B' : 'A';
      expect(keyIdIn(secret.slice(0, place) + other + secret.slice(place + 1))).toBeNull();
    }
  });

  it.each([
    '',
    'gv_',
    'unreadable',
    'a'.repeat(43),
    `gv_${'a'.repeat(8)}_${'b'.repeat(43)}_000000`,
    'gv_'.repeat(100_000),
  ])('is nothing like %.30j', (text) => expect(keyIdIn(text)).toBeNull());
});
