import { describe, expect, it } from 'vitest';
import { at } from '../../test/tickets.js';
import { type Instant, instant } from '../instant.js';
import type { RuleId } from '../rules/catalogue.js';
import { type Clock, type ClockState, clockStates } from './clock.js';
import { breaches, stopClock } from './settle.js';

const noon = at('2026-06-01 12:00');
const clock = (rule: RuleId, dueAt: Instant, state: ClockState = 'RUNNING', stoppedAt: Instant | null = null): Clock => ({
  id: `N/${rule}`,
  rule,
  state,
  limit: { unit: 'HOUR', amount: 1 },
  startedAt: at('2026-06-01 10:00'),
  dueAt,
  provisional: false,
  segments: [],
  stoppedAt,
});

describe('what fell due', () => {
  it.each<[now: Instant, breached: boolean, string]>([
    [instant(noon - 1), false, 'a millisecond is left'],
    [noon, false, 'due exactly now is still in time'],
    [instant(noon + 1), true, 'a millisecond late'],
  ])('at %d: %j, %s', (now, breached) => {
    expect(breaches([clock('TL-6', noon)], now)).toHaveLength(breached ? 1 : 0);
  });

  it('is breached at its due time, whenever that is noticed', () => {
    expect(breaches([clock('TL-6', noon)], at('2026-07-01 00:00'))).toEqual([
      { kind: 'clock.breached', at: noon, clockId: 'N/TL-6' },
    ]);
  });

  it('is breached oldest first', () => {
    const clocks = [clock('TL-7', at('2026-06-03 00:00')), clock('TL-6', at('2026-06-02 10:00')), clock('TL-1', noon)];
    expect(breaches(clocks, at('2026-06-04 00:00')).map(({ at: moment }) => moment)).toEqual([
      noon,
      at('2026-06-02 10:00'),
      at('2026-06-03 00:00'),
    ]);
  });

  it.each(clockStates.filter((state) => state !== 'RUNNING'))('is left alone where %s', (state) => {
    expect(breaches([clock('TL-6', noon, state)], at('2026-06-02 00:00'))).toEqual([]);
  });
});

describe('the stop condition of a clock', () => {
  it.each<[string, Clock, string[], string]>([
    ['met', clock('TL-1', noon), ['clock.met'], 'it was running'],
    ['stopped late', clock('TL-1', noon, 'BREACHED'), ['clock.stopped'], 'it had run out'],
    ['nothing', clock('TL-1', noon, 'BREACHED', noon), [], 'it was stopped late before'],
    ['nothing', clock('TL-1', noon, 'MET', noon), [], 'it was met before'],
    ['nothing', clock('TL-1', noon, 'CANCELLED'), [], 'it no longer applies'],
    ['nothing', clock('TL-6', noon), [], "it is another rule's"],
  ])('makes it %s', (_becomes, one, kinds) => {
    expect(stopClock([one], 'TL-1', noon).map(({ kind }) => kind)).toEqual(kinds);
  });
});
