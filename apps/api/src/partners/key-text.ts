import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idLength = 8;
const checkLength = 6;

function base62(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / digits.length))
    text = digits[rest % digits.length] + text;
  return text;
}

/** Tells a slip of the pen from a key, without asking anybody. */
const checksum = (text: string): string => base62(crc32(text), checkLength);

const form = /^(gv_([0-9A-Za-z]{8})_[\w-]{43})_([0-9A-Za-z]{6})$/;

export interface KeyText {
  readonly id: string;
  /** The whole key, `gv_<id>_<256 random bits>_<checksum>`: shown once, stored nowhere. */
  readonly secret: string;
}

/** A new key. @param random as many random bytes as asked for */
export function newKeyText(random: (count: number) => Buffer = randomBytes): KeyText {
  const id = base62(random(6).readUIntBE(0, 6) % digits.length ** idLength, idLength);
  const body = `gv_${id}_${random(32).toString('base64url')}`;
  return { id, secret: `${body}_${checksum(body)}` };
}

/** What is shown of a key, so that its holder can tell which one it is. */
export const shownPrefix = (id: string): string => `gv_${id}`;

/** The id within a key; null for whatever can't be one, so that typos and rubbish never reach the database. */
export function keyIdIn(text: string): string | null {
  const [, body = '', id = '', check = ''] = form.exec(text) ?? [];
  return id !== '' && checksum(body) === check ? id : null;
}

/** Only this is stored. The key is random, so no slow hash is needed. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
