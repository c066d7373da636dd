import type { AmountLimit } from '../clocks/clock.js';
import type { LimitCondition, LimitRow } from './policy.js';

export const minutes = (amount: number): AmountLimit => ({ unit: 'MINUTE', amount });
export const hours = (amount: number): AmountLimit => ({ unit: 'HOUR', amount });
export const workingDays = (amount: number): AmountLimit => ({ unit: 'WORKING_DAY', amount });
export const days = (amount: number): AmountLimit => ({ unit: 'DAY', amount });

/** A row for the cases that meet a condition; reads as a line of the source's table. */
export const where = (when: LimitCondition, limit: AmountLimit | null): LimitRow => ({ when, limit });
/** The last row of a table: every case left. */
export const otherwise = (limit: AmountLimit | null): LimitRow => ({ limit });
