import { describe, expect, it } from 'vitest';
import { linkState } from './link-state.js';

describe('the state of the link', () => {
  it('is live while at most two beats are missed', () => {
    for (const silence of [0, 1_999, 4_000, 5_999]) expect(linkState({ silence, connected: true })).toBe('LIVE');
  });

  it('is late from the third missed beat on', () => {
    expect(linkState({ silence: 6_000, connected: true })).toBe('LATE');
    expect(linkState({ silence: 15_000, connected: false })).toBe('LATE');
  });

  it('is stale after 15 seconds, offline if the connection is gone too', () => {
    expect(linkState({ silence: 15_001, connected: true })).toBe('STALE');
    expect(linkState({ silence: 15_001, connected: false })).toBe('OFFLINE');
  });

  it('stays live through a reconnect that is quick', () => {
    expect(linkState({ silence: 3_000, connected: false })).toBe('LIVE');
  });
});
