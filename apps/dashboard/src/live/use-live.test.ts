import { describe, expect, it } from 'vitest';
import { createApp, effectScope, ref } from 'vue';
import { settle } from '../clock/test-clock.js';
import { Problem } from '../graphql/problem.js';
import { apiKey } from './api.js';
import { createTestApi } from './test-api.js';
import { useLive } from './use-live.js';

function page() {
  const test = createTestApi({});
  const server = { asOf: 'c1', numbers: ['A'], fails: false, answers: Promise.resolve() };
  const wanted = ref('all');
  const loads: string[] = [];
  const app = createApp({});
  app.provide(apiKey, test.api);
  const scope = effectScope();
  const live = app.runWithContext(() =>
    scope.run(() =>
      useLive({
        wanted: () => wanted.value,
        load: async () => {
          loads.push(wanted.value);
          if (server.fails) throw new Problem('', { code: 'NETWORK' });
          const read = { value: [...server.numbers], asOf: server.asOf };
          await server.answers;
          return read;
        },
        join: (value, { ticket }) => ({
          value: value.filter((number) => number !== `gone ${ticket?.number}`),
          reload: ticket?.number === 'new',
        }),
      }),
    ),
  );
  if (!live) throw new Error('no scope');
  const change = (cursor: string, number: string) =>
    test.deliver('TicketChanged', { ticketChanged: { cursor, ticket: { number } } });
  return { ...test, server, wanted, loads, live, change, scope };
}

describe('a live page', () => {
  it('is read once and then follows the ledger from the position it was read at', async () => {
    const { live, receivers, loads, change, machine } = page();
    await settle();
    expect(live.value.value).toEqual(['A']);
    expect(receivers[0]?.variables).toEqual({ after: 'c1' });
    change('c2', 'other');
    await machine.advance(5_000);
    expect(loads).toEqual(['all']);
  });

  it('keeps what is delivered while it is read, though the reading looked before', async () => {
    const { live, server, change, connect, machine } = page();
    server.numbers = ['A', 'gone B'];
    await settle();
    let answer = (): void => {};
    server.answers = new Promise((resolve) => {
      answer = resolve;
    });
    connect(true);
    await machine.advance(1_000);
    change('c2', 'B');
    expect(live.value.value).toEqual(['A']);
    answer();
    await settle();
    expect(live.value.value).toEqual(['A']);
  });

  it("is read again when a change can't be joined by itself", async () => {
    const { live, server, change, machine } = page();
    await settle();
    server.numbers = ['new', 'A'];
    change('c2', 'new');
    await machine.advance(1_000);
    expect(live.value.value).toEqual(['new', 'A']);
  });

  it('goes on from the last change after a lost connection, and reads again once it is back', async () => {
    const { receivers, change, connect, loads, machine } = page();
    await settle();
    change('c7', 'other');
    connect(false);
    expect(receivers.at(-1)?.variables).toEqual({ after: 'c7' });
    connect(true);
    await machine.advance(1_000);
    expect(loads).toHaveLength(2);
  });

  it('starts over from the head when its place is no longer known', async () => {
    const { receivers, loads, machine } = page();
    await settle();
    receivers[0]?.receiver.error([{ message: '', extensions: { code: 'RESYNC_REQUIRED' } }]);
    await machine.advance(2_000);
    expect(receivers).toHaveLength(2);
    expect(loads.length).toBeGreaterThan(1);
  });

  it('keeps the last good value beside a problem', async () => {
    const { live, server, machine } = page();
    await settle();
    server.fails = true;
    await machine.advance(1_000);
    live.reload();
    await settle();
    expect(live.problem.value?.code).toBe('NETWORK');
    expect(live.value.value).toEqual(['A']);
  });

  it('is read at once when something else is wanted', async () => {
    const { live, wanted, loads } = page();
    await settle();
    wanted.value = 'mine';
    expect(live.busy.value).toBe(true);
    await settle();
    expect(loads).toEqual(['all', 'mine']);
    expect(live.busy.value).toBe(false);
  });
});
