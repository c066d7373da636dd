import type { TicketEvent } from '../lifecycle/events.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { printClock, said } from './print-clock.js';
import { momentText } from './spelling.js';
import type { ExpectedChange, TicketCase, VectorClock, VectorNotice } from './vector.js';

/** All that a case may expect of a ticket, at one moment. */
export type Snapshot = Required<Omit<ExpectedChange, 'notices'>>;

type Watch = TicketCase['watch'];

export function snapshot(ticket: Ticket, watch: Watch): Snapshot {
  const { grade, gradeReasons: reasons, severity, severityReasons, status } = ticket;
  return { grade, reasons, severity, severityReasons, status, clocks: watched(ticket, watch) };
}

const watched = ({ clocks }: Ticket, watch: Watch): VectorClock[] =>
  clocks
    .map((clock, index) => {
      const alike = clocks.slice(0, index + 1).filter(({ rule, about }) => rule === clock.rule && about === clock.about);
      return printClock(clock, alike.length);
    })
    .filter(({ rule }) => isWatched(rule, watch));

const isWatched = (rule: string, watch: Watch): boolean => watch === undefined || watch.some((one) => one === rule);

/** What differs, by name; of the clocks those that began or changed. */
export function difference(before: Snapshot | null, after: Snapshot): ExpectedChange {
  if (!before) return after;
  const known = new Set(before.clocks.map((clock) => JSON.stringify(clock)));
  const clocks = after.clocks.filter((clock) => !known.has(JSON.stringify(clock)));
  const changed = Object.entries(after).filter(
    ([name, value]) => name !== 'clocks' && JSON.stringify(value) !== JSON.stringify(before[name as keyof Snapshot]),
  );
  return { ...Object.fromEntries(changed), ...(clocks.length > 0 && { clocks }) };
}

/** Warnings and escalations among the events. */
export const noticesOf = (events: readonly TicketEvent[], ticket: Ticket, watch: Watch): VectorNotice[] =>
  events.flatMap((event): VectorNotice[] => {
    if (event.kind !== 'clock.warned' && event.kind !== 'clock.escalated') return [];
    const index = ticket.clocks.findIndex(({ id }) => id === event.clockId);
    const clock = ticket.clocks[index];
    if (!clock || !isWatched(clock.rule, watch)) return [];
    const { rule, about } = clock;
    const run = ticket.clocks.slice(0, index + 1).filter((one) => one.rule === rule && one.about === about).length;
    const what = event.kind === 'clock.warned' ? { warns: said(event.reason) } : { escalatesTo: event.to };
    return [{ at: momentText(event.at), rule, about, run, ...what }];
  });
