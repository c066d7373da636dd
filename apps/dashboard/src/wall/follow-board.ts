import { type Ref, shallowRef } from 'vue';
import { asProblem } from '../graphql/problem.js';
import type { Api } from '../live/api.js';
import { keepFollowing } from '../live/keep-following.js';
import { createRefresher } from '../live/refresher.js';
import { beatDocument, boardDocument, ticketChangedDocument, type WallData } from './board.js';

export interface BoardFeed {
  readonly data: Readonly<Ref<WallData | null>>;
  /** On the machine's count, when what is shown was last known to be the present. */
  readonly freshAt: Readonly<Ref<number | null>>;
  readonly connected: Readonly<Ref<boolean>>;
  /** The screen isn't signed in, or no longer. */
  readonly refused: Readonly<Ref<boolean>>;
  readonly stop: () => void;
}

const pollEvery = 5_000;
/** Half of the second within which a change must be on the wall; the other half is the answer's. */
const askEvery = 500;

/**
 * Keeps the board at the present. Any change asks for the whole board again, at most twice a second; so does a beat that names
 * another head than the board's, which heals whatever was missed. A beat that names the same head proves that the board is
 * the present although nothing was sent. Where no beat comes, it is asked for every five seconds.
 * `onBuild` is told the server's build with every beat.
 */
export function followBoard(api: Api, onBuild: (build: string) => void = () => {}): BoardFeed {
  const { machine, subscriber } = api;
  const data = shallowRef<WallData | null>(null);
  const freshAt = shallowRef<number | null>(null);
  const connected = shallowRef(false);
  const refused = shallowRef(false);

  const refresher = createRefresher(
    machine,
    async () => {
      const askedAt = machine.elapsed();
      try {
        data.value = await api.ask(boardDocument, {});
        freshAt.value = askedAt;
        refused.value = false;
      } catch (thrown) {
        refused.value = ['UNAUTHENTICATED', 'FORBIDDEN'].includes(asProblem(thrown).code);
      }
    },
    askEvery,
  );

  const changes = keepFollowing(subscriber, machine, {
    document: ticketChangedDocument,
    variables: () => ({}),
    onData: refresher.ask,
  });
  const beats = keepFollowing(subscriber, machine, {
    document: beatDocument,
    variables: () => ({}),
    onData: ({ beat }) => {
      onBuild(beat.build);
      if (beat.head === data.value?.board.asOf) freshAt.value = machine.elapsed();
      else refresher.ask();
    },
  });
  const stopListening = api.onConnection((up) => {
    connected.value = up;
    if (up) refresher.ask();
  });

  let stopPolling = (): void => {};
  const poll = (): void => {
    if (freshAt.value === null || machine.elapsed() - freshAt.value >= pollEvery) refresher.ask();
    stopPolling = machine.after(pollEvery, poll);
  };
  poll();

  const stop = (): void => {
    for (const end of [changes.stop, beats.stop, stopListening, stopPolling, refresher.stop]) end();
  };
  return { data, freshAt, connected, refused, stop };
}
