import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { startTicker } from './now.js';
import { createServerClock } from './server-clock.js';
import { createTestClock, settle } from './test-clock.js';

const serverTime = Date.parse('2026-11-22T06:03:22.400Z');

describe('the ticker', () => {
  it("ticks on the server's full seconds", async () => {
    const machine = createTestClock();
    const ticker = startTicker(
      machine,
      createServerClock(machine, async () => instant(serverTime + machine.elapsed())),
    );
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(ticker.now.value).toBe(serverTime);
    await machine.advance(600);
    expect(ticker.now.value).toBe(serverTime + 600);
    await machine.advance(999);
    expect(ticker.now.value).toBe(serverTime + 600);
    await machine.advance(1);
    expect(ticker.now.value).toBe(serverTime + 1_600);
    ticker.stop();
  });

  it('keeps asking while the server is out of reach', async () => {
    const machine = createTestClock();
    let reachable = false;
    const ask = async () => {
      if (!reachable) throw new Error('unreachable');
      return instant(serverTime);
    };
    const ticker = startTicker(machine, createServerClock(machine, ask));
    await machine.advance(3_000);
    expect(ticker.now.value).toBeNull();
    reachable = true;
    await machine.advance(3_000);
    expect(ticker.now.value).not.toBeNull();
    ticker.stop();
  });
});
