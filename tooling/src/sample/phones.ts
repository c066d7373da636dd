import type { Chance } from './chance.js';

// Valid mobile ranges handed to data cards and machines, not to people: nobody answers them.
const prefixes = ['172', '145'];

/** An eleven-digit mobile number that validates and that no person holds. */
export const phone = (chance: Chance): string => chance.pick(prefixes) + String(chance.whole(0, 99_999_999)).padStart(8, '0');
