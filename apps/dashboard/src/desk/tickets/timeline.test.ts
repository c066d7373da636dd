import { describe, expect, it } from 'vitest';
import type { TicketEntry } from './ticket.js';
import { kindsOf, newestFirst, type TimelineDay, timeline } from './timeline.js';

const entry = (cursor: string, at: string, kind = 'task.claimed'): TicketEntry => ({
  cursor,
  kind,
  at,
  recordedAt: at,
  actor: 'ops',
  text: cursor,
  note: null,
  member: null,
});
/** Each day's items by cursor, the folded ones in brackets. */
const shown = (days: readonly TimelineDay[]): string[][] =>
  days.map(({ items }) =>
    items.map((item) => ('folded' in item ? `[${item.folded.map(({ cursor }) => cursor).join(' ')}]` : item.entry.cursor)),
  );

describe('the timeline', () => {
  it('groups by the local date, newest first', () => {
    const days = timeline(
      newestFirst([
        entry('evening', '2026-11-21T15:59:00.000Z'),
        entry('midnight', '2026-11-21T16:00:00.000Z'),
        entry('noon', '2026-11-22T04:00:00.000Z'),
      ]),
    );
    expect(shown(days)).toEqual([['noon', 'midnight'], ['evening']]);
  });

  it("keeps the ledger's order where things happened at once, and puts a breach recorded late at its time", () => {
    const newest = newestFirst([
      entry('filed', '2026-11-22T01:00:00.000Z'),
      entry('graded', '2026-11-22T01:00:00.000Z'),
      entry('claimed', '2026-11-22T03:00:00.000Z'),
      entry('breached', '2026-11-22T02:00:00.000Z'),
    ]);
    expect(newest.map(({ cursor }) => cursor)).toEqual(['claimed', 'breached', 'graded', 'filed']);
  });

  it('folds what the system did by itself, but neither a breach nor a single warning', () => {
    const at = '2026-11-22T01:00:00.000Z';
    const days = timeline([
      entry('warned', at, 'clock.warned'),
      entry('breached', at, 'clock.breached'),
      entry('escalated', at, 'clock.escalated'),
      entry('warned again', at, 'clock.warned'),
      entry('claimed', at),
    ]);
    expect(shown(days)).toEqual([['warned', 'breached', '[escalated warned again]', 'claimed']]);
  });

  it('folds within a day only', () => {
    const days = timeline([
      entry('today', '2026-11-22T01:00:00.000Z', 'clock.warned'),
      entry('yesterday', '2026-11-21T01:00:00.000Z', 'clock.warned'),
    ]);
    expect(shown(days)).toEqual([['today'], ['yesterday']]);
  });

  it('counts what is folded by kind', () => {
    const at = '2026-11-22T01:00:00.000Z';
    const folded = [entry('a', at, 'clock.started'), entry('b', at, 'task.opened'), entry('c', at, 'clock.started')];
    expect(kindsOf(folded)).toEqual([
      { kind: 'clock.started', count: 2 },
      { kind: 'task.opened', count: 1 },
    ]);
  });
});
