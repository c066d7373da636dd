import type { WallTicket } from './board.js';

/** Sequence and check digit, the part of a number that tells today's tickets apart: `00012-7` of `20261122-320102-00012-7`. */
export const shortNumber = (number: string): string => number.split('-').slice(-2).join('-');

export const placeOf = ({ unit, region }: Pick<WallTicket, 'unit' | 'region'>): string => unit?.name ?? region?.name ?? '';
