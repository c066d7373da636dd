import { describe, expect, it } from 'vitest';
import { asMember, SocketClient } from './socket-client.js';
import { post, prepareStandIn, startStandIn } from './stand-in-server.js';

describe('a server that stops', () => {
  it('says good-bye to subscribers with 1001, takes no more requests and is through in 1.5 s', async () => {
    const server = await startStandIn();
    const clients = await Promise.all(
      Array.from({ length: 20 }, () => new SocketClient(server.socketUrl).init(asMember('agent'))),
    );
    for (const client of clients) client.subscribe('1', 'subscription { silence }');
    await post(server, '{ serverTime }');
    const began = performance.now();
    await server.stop();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await Promise.all(clients.map(({ closed }) => closed))).toEqual(clients.map(() => 1001));
    await expect(post(server, '{ serverTime }')).rejects.toThrow();
  });

  it('cuts off a subscriber that doesn’t answer', async () => {
    const server = await startStandIn();
    const client = await new SocketClient(server.socketUrl).init(asMember('agent'));
    client.socket.pause();
    const began = performance.now();
    await server.stop();
    expect(performance.now() - began).toBeLessThan(10_000);
    client.socket.terminate();
  });

  it('may be told twice', async () => {
    const server = await startStandIn();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
  });

  it('says at once when its port is taken', async () => {
    const server = await startStandIn();
    const other = await prepareStandIn();
    await expect(other.listen(server.port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.stop();
  });
});
