import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express, Router } from 'express';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { SessionFinder } from '../access/session.js';
import { ConnectionPlaces } from '../limits/connection-places.js';
import type { Limiter } from '../limits/limiter.js';
import { createApollo } from './apollo.js';
import { createApp } from './app.js';
import type { BaseContext, ContextFor } from './call.js';
import type { Connection } from './connection.js';
import { liveProtocol } from './live-protocol.js';
import { Metrics } from './metrics.js';
import { screening } from './screen.js';
import { watchSessions } from './session-watch.js';
import { type SocketParts, serveSockets } from './sockets.js';
import { stopHttp } from './stop-http.js';
import type { Trust } from './trusted-documents.js';

export interface ServerParts<C extends BaseContext> {
  /** Already guarded (`access/guard-schema`). */
  readonly schema: GraphQLSchema;
  readonly sessions: SessionFinder;
  readonly contextFor: ContextFor<C>;
  readonly isReady: () => boolean | Promise<boolean>;
  readonly log: Logger;
  /** The built dashboard; null serves no pages. */
  readonly dashboardFolder: string | null;
  /** What `/schema.graphql` shows; printed from the schema when absent. */
  readonly sdl?: string;
  /** Counters of the application can go into the same registry. */
  readonly metrics?: Metrics;
  /** Trusted reverse proxies in front. */
  readonly proxies?: number;
  /** Ways of signing in that need pages of their own, below `/sign-in`. */
  readonly signInRoutes?: Router | null;
  readonly timing?: Partial<Timing>;
  /** Tells when what somebody may do has changed; call what it returns to stop listening. */
  readonly onAccessChange?: (changed: () => Promise<void>) => () => void;
  /** Charges requests and bounds connections; absent, nothing is limited. */
  readonly limiter?: Limiter;
  /** The documents of our own screens; absent, there are none and any may be sent. */
  readonly trusted?: Trust;
}

interface LiveParts extends Omit<SocketParts, 'pingEvery'>, Pick<ServerParts<BaseContext>, 'sessions' | 'onAccessChange'> {
  readonly metrics: Metrics;
}

/** All in milliseconds. */
export interface Timing {
  /** How long a socket may wait with `connection_init`. */
  readonly initWait: number;
  readonly pingEvery: number;
  /** How often open sockets' sessions are looked at. */
  readonly sessionsEvery: number;
}
const usualTiming: Timing = { initWait: 5_000, pingEvery: 10_000, sessionsEvery: 10_000 };

export interface RunningServer {
  readonly port: number;
  readonly http: HttpServer;
  /** Ends subscriptions (1001), lets requests finish, and is through within 1.5 s. Safe to call twice. */
  stop(): Promise<void>;
}

export interface PreparedServer {
  /** @throws Error with code EADDRINUSE when the port is taken */
  listen(port: number, host: string): Promise<RunningServer>;
}

function newHttpServer(app: Express): HttpServer {
  const http = createHttpServer(app);
  // Whoever dribbles a request in, header by header, holds a socket no longer than this.
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  return http;
}

function listen(http: HttpServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.removeListener('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}

/** Looks after the sockets of a server that listens. @returns how to stop all of it */
function serveLive(http: HttpServer, protocol: Server<Connection>, timing: Timing, parts: LiveParts): () => Promise<void> {
  const sockets = serveSockets(http, protocol, { ...parts, pingEvery: timing.pingEvery });
  const { sessions, log } = parts;
  const watch = watchSessions({ open: sockets.open, sessions, every: timing.sessionsEvery, clock: Date.now, log });
  const stopListening = parts.onAccessChange?.(watch.changed);
  parts.metrics.watchSockets(() => ({
    connections: sockets.open.size,
    operations: [...sockets.open].reduce((sum, { operations }) => sum + operations(), 0),
  }));
  return async () => {
    stopListening?.();
    watch.stop();
    await Promise.all([sockets.stop(), stopHttp(http)]);
  };
}

/** Puts GraphQL over HTTP and WebSocket, health, schema, explorer and dashboard on one port. */
export async function createServer<C extends BaseContext>(given: ServerParts<C>): Promise<PreparedServer> {
  const { schema, proxies = 0, metrics = new Metrics(), sdl = `${printSchema(schema)}\n` } = given;
  const timing = { ...usualTiming, ...given.timing };
  const apollo = createApollo<C>(schema, metrics, given.log);
  await apollo.start();
  const { limiter = null, trusted = { documents: new Map(), only: false } } = given;
  const places = limiter && new ConnectionPlaces(limiter.allowances);
  const screen = screening(schema, limiter, trusted);
  const parts = { ...given, apollo, screen, trusted, places, proxies, metrics, sdl };
  const http = newHttpServer(createApp<C>(parts));
  const protocol = liveProtocol<C>({ ...parts, initWait: timing.initWait });
  return {
    async listen(port, host) {
      const bound = await listen(http, port, host);
      const stopLive = serveLive(http, protocol, timing, parts);
      let stopped: Promise<void> | undefined;
      const stop = () => {
        stopped ??= stopLive().then(() => apollo.stop());
        return stopped;
      };
      return { port: bound, http, stop };
    },
  };
}
