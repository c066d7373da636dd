import type { Instant } from '@gridvoice/domain/instant';
import { computed, type Ref, shallowRef } from 'vue';
import { graphql } from '../graphql/graphql.js';
import type { Api } from './api.js';
import { keepFollowing } from './keep-following.js';
import { type LinkState, linkState } from './link-state.js';

const beatDocument = graphql(`
  subscription DeskBeat {
    beat {
      head
    }
  }
`);

export interface FollowedLink {
  readonly state: Readonly<Ref<LinkState>>;
  /** The server's time of the last sign of life; null before the first. */
  readonly asOf: Readonly<Ref<Instant | null>>;
  readonly stop: () => void;
}

/** Watches the server's beat, so that a page that is kept live can say when it no longer is. `now` sets the rhythm. */
export function followLink(api: Api, now: Readonly<Ref<Instant>>): FollowedLink {
  const connected = shallowRef(false);
  const beatAt = shallowRef(api.machine.elapsed());
  const asOf = shallowRef<Instant | null>(null);
  const alive = (): void => {
    beatAt.value = api.machine.elapsed();
    asOf.value = now.value;
  };
  const beats = keepFollowing(api.subscriber, api.machine, { document: beatDocument, variables: () => ({}), onData: alive });
  const stopListening = api.onConnection((up) => {
    connected.value = up;
    if (up) alive();
  });
  const state = computed(() => {
    // Read anew with every tick, though the machine's count isn't reactive.
    void now.value;
    return linkState({ silence: api.machine.elapsed() - beatAt.value, connected: connected.value });
  });
  return {
    state,
    asOf,
    stop: () => {
      beats.stop();
      stopListening();
    },
  };
}
