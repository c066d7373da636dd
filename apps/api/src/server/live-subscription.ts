import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { BaseContext } from './call.js';
import { mapEvents } from './map-events.js';

/** What a subscription is run with: a context for the start, and a way to a fresh one for each event. */
export interface LiveArgs extends ExecutionArgs {
  readonly freshContext: () => BaseContext | Promise<BaseContext>;
}

/** Carries all errors of a subscription that never began, or one that broke off, to where they are shown. */
export class BrokenSubscription extends Error {
  readonly errors: readonly unknown[];

  constructor(errors: readonly unknown[]) {
    super('the subscription ended with errors');
    this.name = 'BrokenSubscription';
    this.errors = errors;
  }
}

const isStream = (result: AsyncIterable<unknown> | ExecutionResult): result is AsyncIterable<unknown> =>
  Symbol.asyncIterator in result;

/** Its first `next()` fails, which graphql-ws turns into an `error` message; a plain result would become `next` and `complete`. */
function broken(errors: readonly unknown[]): AsyncIterableIterator<ExecutionResult> {
  return {
    next: () => Promise.reject(new BrokenSubscription(errors)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Starts a subscription. Each event is answered with a context of its own, since loaders that live as long as a subscription
 * would show the wall yesterday's tickets. Never rejects: what goes wrong at the start fails the stream.
 */
export async function subscribeLive(args: LiveArgs): Promise<AsyncIterableIterator<ExecutionResult>> {
  try {
    const source = await createSourceEventStream(args);
    if (!isStream(source)) return broken(source.errors ?? [new GraphQLError('the subscription gave no stream')]);
    return mapEvents(source, async (event) => execute({ ...args, rootValue: event, contextValue: await args.freshContext() }));
  } catch (error) {
    return broken([error]);
  }
}
