import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { bestOffset, createServerClock } from './server-clock.js';
import { createTestClock } from './test-clock.js';

const serverTime = instant(Date.parse('2026-11-22T06:03:22.000Z'));

describe('the offset to the server', () => {
  it('comes from the answer that travelled fastest, halfway between asking and answering', () => {
    const slow = { askedAt: 0, answeredAt: 900, serverTime: instant(serverTime + 800) };
    const fast = { askedAt: 1_000, answeredAt: 1_020, serverTime };
    expect(bestOffset([slow, fast])).toBe(serverTime - 1_010);
    expect(bestOffset([fast, slow])).toBe(serverTime - 1_010);
  });

  it('is unknown without an answer', () => {
    expect(bestOffset([])).toBeNull();
  });
});

describe("the server's clock", () => {
  it("knows no time until the server has answered, then runs on the machine's steady count", async () => {
    const machine = createTestClock();
    const clock = createServerClock(machine, async () => instant(serverTime + machine.elapsed()));
    expect(clock.now()).toBeNull();
    await clock.synchronise();
    expect(clock.now()).toBe(serverTime);
    await machine.advance(61_000);
    expect(clock.now()).toBe(serverTime + 61_000);
  });

  it('keeps the old offset while the server is silent', async () => {
    const machine = createTestClock();
    let reachable = true;
    const clock = createServerClock(machine, async () => {
      if (!reachable) throw new Error('unreachable');
      return serverTime;
    });
    await clock.synchronise();
    reachable = false;
    await machine.advance(5_000);
    await clock.synchronise();
    expect(clock.now()).toBe(serverTime + 5_000);
  });

  it("follows the server when the server's time is moved", async () => {
    const machine = createTestClock();
    let moved = 0;
    const clock = createServerClock(machine, async () => instant(serverTime + moved));
    await clock.synchronise();
    moved = 3_600_000;
    await clock.synchronise();
    expect(clock.now()).toBe(serverTime + 3_600_000);
  });
});
