import type { Client as SocketClient } from 'graphql-ws';
import { type InjectionKey, inject } from 'vue';
import type { MachineClock } from '../clock/machine-clock.js';
import type { Credentials } from './credentials.js';
import type { Subscriber } from './keep-following.js';
import { type Ask, createRequests } from './requests.js';
import { openSocket } from './socket.js';

/** Everything a screen needs of the server. */
export interface Api {
  readonly ask: Ask;
  readonly subscriber: Subscriber;
  /** Tells when the socket opens and closes; call what it returns to stop listening. */
  readonly onConnection: (told: (connected: boolean) => void) => () => void;
  /** Opens a new connection, for example in another language or as another member. */
  readonly reconnect: () => void;
  readonly close: () => void;
  readonly machine: MachineClock;
}

export const apiKey: InjectionKey<Api> = Symbol('api');

export function useApi(): Api {
  const api = inject(apiKey);
  if (!api) throw new Error('useApi needs an app that provides the API');
  return api;
}

export function createApi(credentials: Credentials, machine: MachineClock): Api {
  const socket = openSocket(credentials, machine);
  return {
    ask: createRequests(credentials),
    subscriber: socket,
    onConnection: (told) => listen(socket, told),
    reconnect: () => socket.terminate(),
    close: () => void socket.dispose(),
    machine,
  };
}

function listen(socket: SocketClient, told: (connected: boolean) => void): () => void {
  const off = [socket.on('connected', () => told(true)), socket.on('closed', () => told(false))];
  return () => {
    for (const stop of off) stop();
  };
}
