import { after, type Instant, minute } from '../../instant.js';
import { type TicketRow, ticketCase } from '../make-cases.js';
import { momentOf, momentText, spelled } from '../spelling.js';
import type { TicketCase } from '../vector.js';
import type { Moment } from '../vector-values.js';
import { earlyRows, lateRows, type StoppingRow } from './stopping-rows.js';

interface Variant {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly stoppedAt: (due: Instant) => Instant;
  readonly state: 'MET' | 'BREACHED';
}

/** What is done at the very moment it is due is done in time; a millisecond later it isn't, and never will be. */
const variants: readonly Variant[] = [
  { id: 'in-time', en: 'a minute before it is due', zh: '到期前一分钟', stoppedAt: (due) => after(due, -minute), state: 'MET' },
  { id: 'on-time', en: 'on time to the millisecond', zh: '恰在到期时刻', stoppedAt: (due) => due, state: 'MET' },
  { id: 'late', en: 'a millisecond late', zh: '迟一毫秒', stoppedAt: (due) => after(due, 1), state: 'BREACHED' },
];

const stoppingRow = (row: StoppingRow, { stoppedAt, state, ...variant }: Variant, index: number): TicketRow => {
  const { id, en, zh, leadIn = [], clock, due, promised, by, stops, begins, watch, ...rest } = row;
  const at = momentText(stoppedAt(momentOf(spelled(due))));
  const stopped = [clock, state, due, 'stopped', local(at), ...(promised ? ['promised', promised] : [])].join(' ');
  return {
    ...{ ...rest, id: `${id}/${variant.id}`, en: `${en}: ${variant.en}`, zh: `${zh}：${variant.zh}`, watch: [watch] },
    steps: [...leadIn, [at, by, stops, [stopped, ...(begins?.[index] ?? [])]]],
  };
};

const local = (at: Moment): string => at.replace('T', ' ').replace('+08:00', '').replace(/:00$/, '');

export const stoppingCases = (): TicketCase[] =>
  [...earlyRows, ...lateRows].flatMap((row) =>
    variants.map((variant, index) => ticketCase('clocks', stoppingRow(row, variant, index))),
  );
