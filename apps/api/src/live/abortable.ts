/**
 * An async iterable whose `return()` takes effect at once. A plain generator that waits for the next change would only
 * notice when that change comes, and a reader who left would be held in memory until then.
 */
export function abortable<T>(start: (signal: AbortSignal) => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const controller = new AbortController();
  const inner = start(controller.signal);
  return {
    next: () => inner.next(),
    return: async () => {
      controller.abort();
      await inner.return(undefined);
      return { done: true, value: undefined };
    },
    throw: async (error: unknown) => {
      controller.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
