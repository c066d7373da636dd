import { describe, expect, it } from 'vitest';
import { settle } from '../clock/test-clock.js';
import { Problem } from '../graphql/problem.js';
import { createTestApi } from '../live/test-api.js';
import { followBoard } from './follow-board.js';

function wall() {
  const server = { asOf: 'c1', fails: '' };
  const test = createTestApi({
    WallBoard: () => {
      if (server.fails) throw new Problem('', { code: server.fails });
      return { board: { asOf: server.asOf }, urgent: { nodes: [] } };
    },
  });
  const builds: string[] = [];
  const feed = followBoard(test.api, (build) => builds.push(build));
  const beat = (head: string) => test.deliver('WallBeat', { beat: { serverTime: '', head, build: 'b1' } });
  const change = () => test.deliver('WallTicketChanged', { ticketChanged: { cursor: 'x' } });
  return { ...test, server, feed, beat, change, builds };
}

describe("the wall's board", () => {
  it('is asked for at once, and once more for any number of changes at a time', async () => {
    const { feed, change, machine, timesAsked } = wall();
    await settle();
    expect(feed.data.value?.board.asOf).toBe('c1');
    for (let count = 0; count < 50; count++) change();
    await machine.advance(2_000);
    expect(timesAsked('WallBoard')).toBe(2);
  });

  it('is known to be the present while beats name the head it shows', async () => {
    const { feed, beat, machine, timesAsked, builds } = wall();
    for (let second = 0; second < 30; second += 2) {
      await machine.advance(2_000);
      beat('c1');
    }
    expect(feed.freshAt.value).toBe(30_000);
    expect(timesAsked('WallBoard')).toBe(1);
    expect(builds[0]).toBe('b1');
  });

  it('is asked for again when a beat names another head, although no change was delivered', async () => {
    const { feed, beat, server, machine } = wall();
    await settle();
    server.asOf = 'c2';
    await machine.advance(1_000);
    beat('c2');
    await machine.advance(1_000);
    expect(feed.data.value?.board.asOf).toBe('c2');
  });

  it('keeps what it shows and its age while the server is silent, and is fresh again after a reconnect', async () => {
    const { feed, server, machine, connect } = wall();
    await settle();
    connect(true);
    server.fails = 'NETWORK';
    connect(false);
    await machine.advance(60_000);
    expect(feed.data.value?.board.asOf).toBe('c1');
    expect(feed.freshAt.value).toBeLessThan(2_000);
    expect(feed.connected.value).toBe(false);
    server.fails = '';
    server.asOf = 'c9';
    connect(true);
    await machine.advance(1_000);
    expect(feed.data.value?.board.asOf).toBe('c9');
    expect(feed.freshAt.value).toBeGreaterThanOrEqual(60_000);
  });

  it("says that the screen isn't signed in, and recovers when it is", async () => {
    const { feed, server, machine } = wall();
    server.fails = 'UNAUTHENTICATED';
    await machine.advance(20_000);
    expect(feed.refused.value).toBe(true);
    server.fails = '';
    await machine.advance(10_000);
    expect(feed.refused.value).toBe(false);
  });
});
