import { type Day, localDay } from '@gridvoice/domain/instant';
import { at } from '../../graphql/instants.js';
import type { TicketEntry } from './ticket.js';

/** An entry, or several small ones of the system in a row that stand together. */
export type TimelineItem =
  | { readonly key: string; readonly entry: TicketEntry; readonly quiet: boolean }
  | { readonly key: string; readonly folded: readonly TicketEntry[] };

export interface TimelineDay {
  readonly date: Day;
  readonly items: readonly TimelineItem[];
}

/** What follows by itself from something that stands beside it, or only reminds. */
const quietKinds: ReadonlySet<string> = new Set([
  'clock.started',
  'clock.met',
  'clock.stopped',
  'clock.cancelled',
  'clock.warned',
  'clock.escalated',
  'task.opened',
  'task.cancelled',
  'ticket.severity-assessed',
]);

/** The ledger's entries, newest first; entries of one moment keep the ledger's order, reversed with the rest. */
export const newestFirst = (entries: readonly TicketEntry[]): TicketEntry[] =>
  entries
    .map((entry, order) => ({ entry, order }))
    .sort((one, other) => at(other.entry.at) - at(one.entry.at) || other.order - one.order)
    .map(({ entry }) => entry);

/** Entries by local date, in the order given; two quiet ones and more in a row are folded. */
export function timeline(entries: readonly TicketEntry[]): TimelineDay[] {
  const days = new Map<Day, TicketEntry[]>();
  for (const entry of entries) {
    const date = localDay(at(entry.at));
    const day = days.get(date);
    if (day) day.push(entry);
    else days.set(date, [entry]);
  }
  return [...days].map(([date, ofDay]) => ({ date, items: fold(ofDay) }));
}

function fold(entries: readonly TicketEntry[]): TimelineItem[] {
  const runs: TicketEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && isQuiet(entry) && last.every(isQuiet)) last.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run): TimelineItem[] => {
    const [entry] = run;
    if (!entry) return [];
    const key = entry.cursor;
    return run.length > 1 ? [{ key, folded: run }] : [{ key, entry, quiet: isQuiet(entry) }];
  });
}

const isQuiet = ({ kind }: TicketEntry): boolean => quietKinds.has(kind);

/** How many entries of each kind, in the order they first come. */
export function kindsOf(entries: readonly TicketEntry[]): { kind: string; count: number }[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }));
}
