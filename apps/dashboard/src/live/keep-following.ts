import type { TypedDocumentNode } from '@urql/core';
import type { MachineClock } from '../clock/machine-clock.js';
import { socketDocument } from './named-document.js';
import { retryDelay } from './retry-delay.js';

interface Payload {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/** Where a subscription's messages go. */
export interface Receiver {
  readonly next: (result: { readonly data?: unknown; readonly errors?: unknown }) => void;
  readonly error: (reason: unknown) => void;
  readonly complete: () => void;
}

/** The part of the WebSocket client that a subscription needs. */
export interface Subscriber {
  readonly subscribe: (payload: Payload, receiver: Receiver) => () => void;
}

export interface Following<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Read anew at every start, so that a subscription goes on from where it was. */
  readonly variables: () => Variables;
  readonly onData: (data: Data) => void;
  /** It ended without being asked to; `code` is the API's, null for a lost connection. It starts again by itself. */
  readonly onLost?: (code: string | null) => void;
}

export interface Followed {
  /** Starts anew with the variables of this moment; after a lost connection, so that only what was missed is sent again. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** A subscription that starts again whenever it ends, until it is stopped. */
export function keepFollowing<Data, Variables>(
  subscriber: Subscriber,
  machine: MachineClock,
  { document, variables, onData, onLost }: Following<Data, Variables>,
): Followed {
  let stopped = false;
  let attempt = 0;
  let unsubscribe = (): void => {};
  let callOff = (): void => {};

  const again = (code: string | null): void => {
    onLost?.(code);
    callOff = machine.after(retryDelay(attempt++, Math.random()), start);
  };
  const start = (): void => {
    if (stopped) return;
    let refused: string | null = null;
    let current = true;
    callOff();
    const payload = { ...socketDocument(document), variables: { ...variables() } as Record<string, unknown> };
    const end = subscriber.subscribe(payload, {
      next: ({ data, errors }) => {
        if (!current) return;
        // An operation that is refused before it starts is answered with one result of errors and then completed.
        refused = codeOf(errors);
        if (!data) return;
        attempt = 0;
        onData(data as Data);
      },
      error: (reason) => current && again(codeOf(reason)),
      complete: () => current && again(refused),
    });
    unsubscribe = () => {
      current = false;
      end();
    };
  };
  start();

  return {
    restart: () => {
      unsubscribe();
      start();
    },
    stop: () => {
      stopped = true;
      callOff();
      unsubscribe();
    },
  };
}

/** An `error` message is a list of GraphQL errors; anything else is a broken connection. */
function codeOf(reason: unknown): string | null {
  const first: unknown = Array.isArray(reason) ? reason[0] : null;
  const extensions = (first as { extensions?: { code?: unknown } } | null)?.extensions;
  return typeof extensions?.code === 'string' ? extensions.code : null;
}
