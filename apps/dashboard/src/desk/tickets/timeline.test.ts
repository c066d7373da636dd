import { describe, expect, it } from 'vitest';
import type { TicketEntry } from './ticket.js';
import { timeline } from './timeline.js';

const entry = (cursor: string, at: string): TicketEntry => ({
  cursor,
  kind: 'task.claimed',
  at,
  recordedAt: at,
  actor: 'ops',
  text: cursor,
  note: null,
  member: null,
});

describe('the timeline', () => {
  it('groups by the local date, newest first', () => {
    const days = timeline([
      entry('evening', '2026-11-21T15:59:00.000Z'),
      entry('midnight', '2026-11-21T16:00:00.000Z'),
      entry('noon', '2026-11-22T04:00:00.000Z'),
    ]);
    expect(days.map(({ entries }) => entries.map(({ cursor }) => cursor))).toEqual([['noon', 'midnight'], ['evening']]);
  });

  it("keeps the ledger's order where things happened at once, and puts a breach recorded late at its time", () => {
    const days = timeline([
      entry('filed', '2026-11-22T01:00:00.000Z'),
      entry('graded', '2026-11-22T01:00:00.000Z'),
      entry('claimed', '2026-11-22T03:00:00.000Z'),
      entry('breached', '2026-11-22T02:00:00.000Z'),
    ]);
    expect(days[0]?.entries.map(({ cursor }) => cursor)).toEqual(['claimed', 'breached', 'graded', 'filed']);
  });
});
