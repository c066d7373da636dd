/**
 * Maps a stream of events as they come. Unlike an async generator it passes `return()` on at once: a generator that waits for
 * its source's next event would hear of it only after that event, and a quiet subscription would never be let go.
 */
export function mapEvents<E, R>(source: AsyncIterable<E>, map: (event: E) => Promise<R>): AsyncIterableIterator<R> {
  const events = source[Symbol.asyncIterator]();
  const stop = async (): Promise<IteratorResult<R>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      try {
        return { done: false, value: await map(event.value) };
      } catch (error) {
        await stop();
        throw error;
      }
    },
    return: stop,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
