import type { GraphQLFormattedError } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type Transport = 'http' | 'websocket';

/** What a scrape asks the open sockets. */
export interface SocketCounts {
  readonly connections: number;
  readonly operations: number;
}

/** Counters in Prometheus' form. Pass `registry` on to count more in the same place. */
export class Metrics {
  readonly registry: Registry = new Registry();
  readonly #requests: Counter;
  readonly #seconds: Histogram;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#requests = new Counter({
      name: 'gridvoice_graphql_requests_total',
      help: 'GraphQL requests by transport, operation type and outcome (ok, or the code of the first error)',
      labelNames: ['transport', 'operation', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'gridvoice_graphql_request_seconds',
      help: 'Time to answer a GraphQL query or mutation',
      labelNames: ['transport', 'operation'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    });
  }

  /** @param operation its type; undefined for a request that named none. @param milliseconds null where time means nothing */
  count(
    transport: Transport,
    operation: string | undefined,
    errors: readonly GraphQLFormattedError[],
    milliseconds: number | null,
  ): void {
    const kind = operation ?? 'none';
    const outcome = errors.length === 0 ? 'ok' : String(errors[0]?.extensions?.code);
    this.#requests.inc({ transport, operation: kind, outcome });
    if (milliseconds !== null) this.#seconds.observe({ transport, operation: kind }, milliseconds / 1000);
  }

  /** Asked at each scrape, so that no forgotten decrement can drift. */
  watchSockets(counts: () => SocketCounts): void {
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(read());
        },
      });
    gauge('gridvoice_websocket_connections', 'Open WebSocket connections', () => counts().connections);
    gauge(
      'gridvoice_websocket_operations',
      'Operations under way on WebSockets, subscriptions above all',
      () => counts().operations,
    );
  }
}
