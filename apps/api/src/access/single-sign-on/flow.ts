import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What one sign-in under way has to remember until the provider sends the browser back. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** A path of ours. */
  readonly returnTo: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How long somebody may take at the provider, in milliseconds. */
export const flowLength = 10 * 60_000;

const algorithm = 'aes-256-gcm';
const longest = 4_000;

/**
 * Seals flows for the browser to keep: whoever comes back to another replica is known there as well, and nobody can fill a table
 * of ours by beginning sign-ins. The key follows from the client's secret.
 */
export class FlowSeal {
  readonly #key: Uint8Array;

  constructor(clientSecret: string) {
    this.#key = new Uint8Array(hkdfSync('sha256', clientSecret, '', 'gridvoice single sign-on flow', 32));
  }

  seal(flow: Flow): string {
    const start = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.#key, start);
    const text = Buffer.concat([cipher.update(JSON.stringify(flow), 'utf8'), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), text]).toString('base64url');
  }

  /** Null when it isn't ours, was changed, or is too old. @param now milliseconds since 1970 */
  open(sealed: string | null, now: number): Flow | null {
    if (!sealed || sealed.length > longest) return null;
    try {
      const flow = this.#decrypt(Buffer.from(sealed, 'base64url'));
      return flow.expiresAt > now ? flow : null;
    } catch {
      return null;
    }
  }

  #decrypt(bytes: Buffer): Flow {
    const decipher = createDecipheriv(algorithm, this.#key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')) as Flow;
  }
}
