import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { asProblem, type Problem } from '../graphql/problem.js';
import { useApi } from './api.js';
import { type Followed, keepFollowing } from './keep-following.js';
import { createRefresher } from './refresher.js';
import { type TicketChange, ticketChangedDocument } from './ticket-change.js';

export interface LiveOptions<Value> {
  /** Reads what is shown, and the position in the ledger it was read at: every later change will be delivered. */
  readonly load: () => Promise<{ readonly value: Value; readonly asOf: string }>;
  /** What `load` depends on; it is read again, without waiting, when this becomes another text. */
  readonly wanted: () => string;
  /** What a change does at once to what is shown, and whether it must be read again to be complete. */
  readonly join: (value: Value, change: TicketChange) => { readonly value: Value; readonly reload: boolean };
}

export interface Live<Value> {
  /** Null until it has been read once. */
  readonly value: Readonly<Ref<Value | null>>;
  /** Why the last reading failed; the last good value stays. */
  readonly problem: Readonly<Ref<Problem | null>>;
  /** Something else was asked for and hasn't come yet. */
  readonly busy: Readonly<Ref<boolean>>;
  readonly reload: () => void;
}

/** Keeps what a page shows at the present: read once, then joined with every change of the ledger without a seam. */
export function useLive<Value>({ load, wanted, join }: LiveOptions<Value>): Live<Value> {
  const api = useApi();
  const value = shallowRef<Value | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = shallowRef(true);
  let cursor: string | null = null;
  let followed: Followed | null = null;
  // What was delivered while a reading was under way, which may have looked before it happened. Joined twice it does no harm: what
  // is newer still is delivered afterwards.
  let meanwhile: TicketChange[] = [];

  const refresher = createRefresher(api.machine, async () => {
    const asked = wanted();
    meanwhile = [];
    try {
      const read = await load();
      if (asked !== wanted()) return;
      value.value = meanwhile.reduce((known, change) => join(known, change).value, read.value);
      problem.value = null;
      cursor ??= read.asOf;
      followed ??= follow();
    } catch (thrown) {
      if (asked === wanted()) problem.value = asProblem(thrown);
    }
    busy.value = false;
  });

  const follow = (): Followed =>
    keepFollowing(api.subscriber, api.machine, {
      document: ticketChangedDocument,
      variables: () => ({ after: cursor }),
      onData: ({ ticketChanged: change }) => {
        cursor = change.cursor;
        meanwhile.push(change);
        if (value.value === null) return;
        const joined = join(value.value, change);
        value.value = joined.value;
        if (joined.reload) refresher.ask();
      },
      onLost: (code) => {
        // The place is no longer known there: go on from the head, and read what lies before it.
        if (code === 'RESYNC_REQUIRED') cursor = null;
        refresher.ask();
      },
    });

  watch(
    wanted,
    () => {
      busy.value = true;
      refresher.now();
    },
    { flush: 'sync' },
  );
  const stopListening = api.onConnection((connected) => (connected ? refresher.ask() : followed?.restart()));
  onScopeDispose(() => {
    stopListening();
    refresher.stop();
    followed?.stop();
  });
  refresher.ask();
  return { value, problem, busy, reload: refresher.now };
}
