import { describe, expect, it } from 'vitest';
import type { UrgentTicket } from './board.js';
import { mostPressingFirst, pressingClock } from './pressing-clock.js';

const clock = (id: string, state: 'RUNNING' | 'BREACHED' | 'MET', dueAt: string, stoppedAt: string | null = null) => ({
  id,
  title: id,
  state,
  startedAt: '2026-11-22T00:00:00.000Z',
  dueAt,
  stoppedAt,
});

describe('the clock that presses most', () => {
  it('is the one due first among those that still run or are overdue', () => {
    const first = clock('TL-1', 'BREACHED', '2026-11-22T01:00:00.000Z');
    const later = clock('TL-6', 'RUNNING', '2026-11-23T00:00:00.000Z');
    expect(pressingClock([later, first])).toEqual([first]);
  });

  it('passes over what has stopped', () => {
    const met = clock('TL-1', 'MET', '2026-11-22T01:00:00.000Z', '2026-11-22T00:30:00.000Z');
    const late = clock('TL-7', 'BREACHED', '2026-11-22T02:00:00.000Z', '2026-11-22T03:00:00.000Z');
    expect(pressingClock([met, late])).toEqual([]);
  });

  it('puts the ticket it belongs to first, and a ticket without one last', () => {
    const ticket = (number: string, clocks: ReturnType<typeof clock>[]) => ({ number, clocks }) as unknown as UrgentTicket;
    const calm = ticket('calm', []);
    const soon = ticket('soon', [clock('TL-1', 'RUNNING', '2026-11-22T01:00:00.000Z')]);
    const later = ticket('later', [clock('TL-6', 'RUNNING', '2026-11-23T01:00:00.000Z')]);
    expect(mostPressingFirst([calm, later, soon]).map(({ number }) => number)).toEqual(['soon', 'later', 'calm']);
  });
});
