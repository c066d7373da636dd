import type { Grade } from '@gridvoice/domain/grade';
import { hour } from '@gridvoice/domain/instant';
import type { Chance } from '../chance.js';
import type { ReceivedFiling } from '../received-filing.js';

export const turns = [
  'PLAIN',
  'REJECTED',
  'REJECTED_TWICE',
  'UNREACHED',
  'WITHDRAWN',
  'REOPENED',
  'PAUSED',
  'RAISED',
  'LOWERED',
] as const;
/** What a course has out of the ordinary. */
export type Turn = (typeof turns)[number];

interface Turning {
  readonly filing: ReceivedFiling;
  readonly grade: Grade;
  readonly complex: boolean;
}

interface TurnRow {
  readonly turn: Turn;
  readonly weight: number;
  readonly fits: (turning: Turning) => boolean;
}

/** Someone can be asked, so may say no, or not be reached. */
const isKnown = ({ filing }: Turning): boolean => !filing.customer.anonymous && filing.channel !== 'STAFF';
const isShort = ({ complex }: Turning): boolean => !complex;
const isGrade =
  (grade: Grade) =>
  (turning: Turning): boolean =>
    isShort(turning) && turning.grade === grade;

const turnTable: readonly TurnRow[] = [
  { turn: 'PLAIN', weight: 850, fits: () => true },
  { turn: 'REJECTED', weight: 42, fits: isKnown },
  { turn: 'REJECTED_TWICE', weight: 7, fits: isKnown },
  { turn: 'UNREACHED', weight: 24, fits: isKnown },
  { turn: 'WITHDRAWN', weight: 22, fits: isKnown },
  { turn: 'REOPENED', weight: 12, fits: isKnown },
  { turn: 'PAUSED', weight: 26, fits: (turning) => isKnown(turning) && isGrade('LEVEL_3')(turning) },
  { turn: 'RAISED', weight: 11, fits: isGrade('LEVEL_3') },
  { turn: 'LOWERED', weight: 12, fits: isGrade('LEVEL_2') },
];

/** Days that a customer is waited for at most, in milliseconds. */
export const longestPause: number = 3 * 24 * hour;

export const drawTurn = (turning: Turning, chance: Chance): Turn =>
  chance.weighted(
    turnTable.filter(({ fits }) => fits(turning)),
    ({ weight }) => weight,
  ).turn;
