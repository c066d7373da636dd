import { createHash } from 'node:crypto';
import type { GuessLimit } from './guess-levels.js';

const minute = 60_000;
const hour = 60 * minute;

export interface Guesser {
  readonly memberId: string | null;
  readonly username: string;
  readonly address: string;
  /** The member has signed in on this device before: its id for that member, else null. */
  readonly knownDevice: string | null;
}

/** A name that is nobody's is counted by 16 bits of its hash: enough to slow guessing, too little to tell what was typed. */
const subjectOf = ({ memberId, username }: Guesser): string =>
  memberId === null ? `nobody ${createHash('sha256').update(username).digest('hex').slice(0, 4)}` : `member ${memberId}`;

/**
 * What bounds guesses at a password. A device on which the member has signed in before has a count of its own, so nobody can
 * lock members out by guessing; the other counts are for everybody else. The first is cleared by success.
 */
export function guessLimits(guesser: Guesser): readonly [GuessLimit, ...GuessLimit[]] {
  const subject = subjectOf(guesser);
  if (guesser.knownDevice !== null) return [{ key: `device ${guesser.knownDevice} ${subject}`, most: 10, per: minute }];
  return [
    { key: `pair ${guesser.address} ${subject}`, most: 10, per: minute },
    { key: `address ${guesser.address}`, most: 200, per: 10 * minute },
    { key: `name ${subject}`, most: 60, per: hour },
  ];
}

/** Guesses at the second factor by somebody who has the password, from unknown devices; known ones are bounded as above. */
export const codeLimit = (memberId: string): GuessLimit => ({ key: `code ${memberId}`, most: 10, per: hour });

/** Guesses of somebody who is signed in: at their present password, or the code that switches the second factor on or off. */
export const ownLimit = (memberId: string): GuessLimit => ({ key: `own ${memberId}`, most: 10, per: minute });
