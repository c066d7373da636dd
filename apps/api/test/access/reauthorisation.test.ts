import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { changeAccess } from '../../src/access/access-edition.js';
import { type Api, type Client, file, startApi } from '../harness.js';
import { addNeighbour, at, neighbour, neighbourStation, station } from './scoped.js';

let api: Api;
let replica: Api;
beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
  replica = await api.replica();
});
afterAll(() => api.stop());

interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** Follows tickets on another process than the one where things change. @returns how the socket is closed */
async function follow({ token }: Client): Promise<{ closed: Promise<Closing>; dispose: () => void }> {
  let opened: () => void = () => undefined;
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  let told: (closing: Closing) => void = () => undefined;
  const closed = new Promise<Closing>((resolve) => {
    told = resolve;
  });
  const socket = createClient({
    url: `${replica.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    on: {
      connected: () => opened(),
      closed: (event) => told({ code: (event as Closing).code, reason: String((event as Closing).reason) }),
    },
  });
  socket.subscribe(
    { query: 'subscription { ticketChanged { cursor } }' },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  await open;
  return { closed, dispose: () => void socket.dispose() };
}

/** Changes something, as every transaction that changes access does. */
async function change(sql: string, parameters: unknown[]): Promise<void> {
  await api.sql(sql, parameters);
  await changeAccess(api.application.pool);
}

const crewAt = (name: string, unitId: string | null) => at(api, name, { unitId, department: 'OPERATIONS' });

describe('what is open is closed when access changes, on every process', () => {
  it('a session that is ended (4403)', async () => {
    const crew = await crewAt('leaving', station);
    const { closed } = await follow(crew);
    await crew.execute('mutation { signOut }');
    expect(await closed).toEqual({ code: 4403, reason: 'Session ended' });
  });

  it('a member who is deactivated (4403)', async () => {
    const crew = await crewAt('dismissed', station);
    const { closed } = await follow(crew);
    await change('UPDATE member SET active = false WHERE id = $1', [crew.memberId]);
    expect(await closed).toMatchObject({ code: 4403 });
  });

  it.each<[string, string, unknown[]]>([
    ['other roles', "UPDATE member SET roles = '{AUDITOR}' WHERE id = $1", []],
    ['another department', "UPDATE member SET department = 'LEGAL' WHERE id = $1", []],
    ['another unit', 'UPDATE member SET unit_id = $2 WHERE id = $1', [neighbourStation]],
  ])('a member who gets %s is to come again (1012)', async (what, sql, parameters) => {
    const crew = await crewAt(`changed-${what.length}-${parameters.length}`, station);
    const { closed } = await follow(crew);
    await change(sql, [crew.memberId, ...parameters]);
    expect(await closed).toEqual({ code: 1012, reason: 'Access changed' });
  });

  it('a member whose unit is moved to another place in the tree', async () => {
    await api.sql("INSERT INTO unit (id, name, kind, parent_id, region_id) VALUES ('moving', 'moving', 'CREW', $1, $1)", [
      '990101',
    ]);
    await changeAccess(api.application.pool);
    await replica.application.access.look();
    await api.application.access.look();
    const crew = await crewAt('moved', 'moving');
    const { closed } = await follow(crew);
    await change('UPDATE unit SET parent_id = $1, region_id = $1 WHERE id = $2', [neighbour, 'moving']);
    expect(await closed).toEqual({ code: 1012, reason: 'Access changed' });
  });

  it('and nobody else is', async () => {
    const stays = await crewAt('stays', station);
    const leaves = await crewAt('leaves', station);
    const staying = await follow(stays);
    const leaving = await follow(leaves);
    let cut = false;
    void staying.closed.then(() => {
      cut = true;
    });
    await leaves.execute('mutation { signOut }');
    await leaving.closed;
    // Everybody has been looked at by the time the one who left was.
    await replica.application.access.look();
    expect(cut).toBe(false);
    staying.dispose();
  });
});

describe('the next request is answered by what holds then', () => {
  it('a moved member sees another county, on both processes', async () => {
    const agent = await api.as('agent');
    const { number } = await file(agent, { region: neighbour });
    const crew = await crewAt('mover', station);
    const see = { query: 'query ($number: String!) { ticket(number: $number) { number } }', number };
    expect((await crew.execute(see.query, { number })).data.ticket).toBeNull();
    await change('UPDATE member SET unit_id = $2 WHERE id = $1', [crew.memberId, neighbourStation]);
    await api.application.access.look();
    expect((await crew.execute(see.query, { number })).data.ticket).toEqual({ number });
  });
});
