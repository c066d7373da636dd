import { randomBytes, randomUUID } from 'node:crypto';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { sha256 } from '../ledger/chain.js';

/** A value that stays outside the ledger, with the salt that is erased with it (CO-4). */
export interface PersonalValue {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly salt: string;
}

/** The chance a seal needs; tests pass their own. */
export interface Chance {
  readonly newId: () => string;
  readonly newSalt: () => string;
}

export const systemChance: Chance = { newId: randomUUID, newSalt: () => randomBytes(16).toString('hex') };

export const sealHash = (salt: string, value: string): string => sha256(`${salt}:${value}`);

/** Puts a value aside; what goes into the ledger is the ref. */
export function seal(field: string, value: string, { newId, newSalt }: Chance): { ref: PersonalRef; kept: PersonalValue } {
  const id = newId();
  const salt = newSalt();
  return { ref: { id, hash: sealHash(salt, value) }, kept: { id, field, value, salt } };
}
