import type { PersonalField } from './lifecycle/ticket.js';

type MaskedField = Exclude<PersonalField, 'matter'>;

/** At most so many characters, and never more than half of them, so that what is short isn't shown whole. */
const part = (characters: readonly string[], most: number): number => Math.min(most, Math.floor(characters.length / 2));
const first = (characters: readonly string[], most: number): string => characters.slice(0, part(characters, most)).join('');
const last = (characters: readonly string[], most: number): string =>
  characters.slice(characters.length - part(characters, most)).join('');

// A house, a block or a room begins with a number, in whatever script, or with a letter.
const doorSign = /[\p{N}\p{Script=Latin}一二三四五六七八九十]/u;

const maskers: Readonly<Record<MaskedField, (characters: readonly string[]) => string>> = {
  /** 张*: the family name stays, or its first character. */
  name: ([initial = '', ...rest]) => `${initial}${'*'.repeat(Math.max(1, Math.min(rest.length, 3)))}`,
  /** 138****5678; of a number shorter than a mobile's only the end. */
  phone: (characters) => {
    const digits = characters.filter((character) => /\d/.test(character));
    return digits.length >= 11 ? `${first(digits, 3)}****${last(digits, 4)}` : `****${last(digits, 2)}`;
  },
  /** ******1234 */
  accountNumber: (characters) => `******${last(characters, 4)}`,
  /** 江州市临江区***: where in the country, cut before what may name a door. Where streets begin is nothing a pattern can know. */
  address: (characters) => `${first(characters, 6).split(doorSign, 1)[0] ?? ''}***`,
};

/** A personal value as everyone may see it (CO-4). */
export const mask = (field: MaskedField, value: string): string => maskers[field]([...value]);

/** The rule by which personal data is shown masked. */
export const maskingRule = 'CO-4' as const;
