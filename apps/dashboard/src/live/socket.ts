import { createClient, type Client as SocketClient } from 'graphql-ws';
import type { MachineClock } from '../clock/machine-clock.js';
import { bearer, type Credentials } from './credentials.js';
import { retryDelay } from './retry-delay.js';

const pingEvery = 10_000;
const pongWithin = 5_000;

/**
 * The one WebSocket of a screen. The library's defaults would let an unattended screen die: it gives up after five attempts
 * and never notices a socket that is half dead. This one never gives up, and drops a socket whose pong doesn't come.
 */
export function openSocket(credentials: Credentials, machine: MachineClock): SocketClient {
  let cancelWatch = (): void => {};
  const client = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ ...bearer(credentials), acceptLanguage: credentials.language() }),
    lazy: false,
    // What the library won't retry itself is taken up again by `keepFollowing`.
    onNonLazyError: () => {},
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => new Promise((resolve) => machine.after(retryDelay(attempt, Math.random()), resolve)),
    connectionAckWaitTimeout: 10_000,
    keepAlive: pingEvery,
    on: {
      ping: (received) => {
        if (!received) cancelWatch = machine.after(pongWithin, () => client.terminate());
      },
      pong: (received) => {
        if (received) cancelWatch();
      },
      closed: () => cancelWatch(),
    },
  });
  return client;
}
