import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What one link of a stream's chain covers. `at` in milliseconds; `payload` is RFC 8785 text, hashed as it is stored. */
export interface Link {
  readonly previous: string;
  readonly stream: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: number;
  readonly actor: string;
  readonly payload: string;
}

/** The value before the first link of a stream. */
export const chainStart: string = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON with one spelling only (RFC 8785). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing to write');
  return text;
}

/** The hash that ties an entry to everything before it in its stream (SU-7). */
export const linkHash = ({ previous, stream, sequence, kind, at, actor, payload }: Link): string =>
  sha256(canonicalJson([previous, stream, sequence, kind, at, actor, payload]));

export const chainRule = 'SU-7' as const;
