import { Secret, TOTP } from 'otpauth';

const period = 30;

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Gridvoice', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** 160 random bits in base32, as authenticator apps read them. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** `otpauth://totp/…`, for the QR code that an authenticator app scans. */
export const totpUri = (secret: string, username: string): string => totp(secret, username).toString();

/**
 * The step of 30 s whose code this is: the present one, the one before or the one after, since clocks differ. Null for none.
 * @param now milliseconds
 */
export function totpStep(secret: string, code: string, now: number): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

/** The code of a moment; for tests and for nobody else. */
export const totpCode = (secret: string, now: number): string => totp(secret).generate({ timestamp: now });
