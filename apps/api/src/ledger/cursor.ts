import { CodedError } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';

/** A place in one ledger: its epoch, renewed by a fresh start or a restore, and a gapless position. */
export interface LedgerPosition {
  readonly epoch: string;
  readonly position: number;
}

export const printCursor = ({ epoch, position }: LedgerPosition): string => `${epoch}-${position}`;

/** @throws CodedError BAD_USER_INPUT for text that is no cursor. */
export function readCursor(text: string): LedgerPosition {
  const match = /^([0-9a-z]{1,32})-(0|[1-9]\d{0,14})$/.exec(text);
  if (match?.[1]) return { epoch: match[1], position: Number(match[2]) };
  throw badFields([{ path: 'after', text: { 'zh-CN': '不是有效的账本游标', en: 'is not a cursor of a ledger' } }]);
}

/** Not given is the beginning, or now; text that is empty is as unreadable as any other. @throws CodedError BAD_USER_INPUT */
export const readCursorIfGiven = (text: string | null | undefined): LedgerPosition | null =>
  text === null || text === undefined ? null : readCursor(text);

/** @throws CodedError RESYNC_REQUIRED for a position of another ledger or from beyond the head. */
export function assertReachable(cursor: LedgerPosition, head: LedgerPosition): void {
  if (cursor.epoch !== head.epoch || cursor.position > head.position) throw resyncRequired(head);
}

/** The reader has lost its place and must read the present state anew; `at` is where it can go on from. */
export const resyncRequired = (at: LedgerPosition): CodedError =>
  new CodedError(
    'RESYNC_REQUIRED',
    { 'zh-CN': '游标已失效，请重新读取当前状态', en: "This cursor can't be continued; read the present state anew." },
    { extensions: { cursor: printCursor(at) } },
  );
