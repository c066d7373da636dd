import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as base64url: 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Only this is stored: who reads the database can't sign in with it. Tokens are random, so no slow hash is needed. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether a text can be one of our tokens, so that rubbish never reaches the database. */
export const looksLikeToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
