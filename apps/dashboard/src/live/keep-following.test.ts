import { describe, expect, it } from 'vitest';
import { createTestClock } from '../clock/test-clock.js';
import { graphql } from '../graphql/graphql.js';
import { keepFollowing, type Receiver, type Subscriber } from './keep-following.js';

const document = graphql(`
  subscription FollowInTest($after: Cursor) {
    ticketChanged(after: $after) {
      cursor
    }
  }
`);

function follow() {
  const clock = createTestClock();
  const started: { after: unknown; sink: Receiver }[] = [];
  const subscriber: Subscriber = {
    subscribe: ({ variables }, sink) => {
      started.push({ after: variables.after, sink });
      return () => {};
    },
  };
  const seen: string[] = [];
  const lost: (string | null)[] = [];
  let after = 'start';
  const { stop, restart } = keepFollowing(subscriber, clock, {
    document,
    variables: () => ({ after }),
    onData: ({ ticketChanged }) => {
      after = ticketChanged.cursor;
      seen.push(after);
    },
    onLost: (code) => lost.push(code),
  });
  const deliver = (cursor: string) => started.at(-1)?.sink.next({ data: { ticketChanged: { cursor } } });
  return { clock, started, seen, lost, stop, restart, deliver };
}

describe('a subscription that is kept', () => {
  it('starts again after an error, from where it was', async () => {
    const { clock, started, seen, lost, deliver } = follow();
    deliver('c1');
    deliver('c2');
    started[0]?.sink.error([{ message: 'resync', extensions: { code: 'RESYNC_REQUIRED' } }]);
    expect(lost).toEqual(['RESYNC_REQUIRED']);
    await clock.advance(1_000);
    expect(started.map(({ after }) => after)).toEqual(['start', 'c2']);
    deliver('c3');
    expect(seen).toEqual(['c1', 'c2', 'c3']);
  });

  it('never gives up, at most 15 seconds apart', async () => {
    const { clock, started, lost } = follow();
    for (let attempt = 0; attempt < 40; attempt++) {
      started.at(-1)?.sink.complete();
      await clock.advance(15_000);
    }
    expect(started).toHaveLength(41);
    expect(lost.every((code) => code === null)).toBe(true);
  });

  it('says why when it is refused before it starts', () => {
    const { started, lost } = follow();
    started[0]?.sink.next({ errors: [{ message: 'sign in', extensions: { code: 'UNAUTHENTICATED' } }] });
    started[0]?.sink.complete();
    expect(lost).toEqual(['UNAUTHENTICATED']);
  });

  it('starts anew from where it is, and hears the old one no more', () => {
    const { started, seen, lost, restart, deliver } = follow();
    deliver('c1');
    restart();
    expect(started.map(({ after }) => after)).toEqual(['start', 'c1']);
    started[0]?.sink.next({ data: { ticketChanged: { cursor: 'c1' } } });
    started[0]?.sink.complete();
    expect(seen).toEqual(['c1']);
    expect(lost).toEqual([]);
  });

  it('stays stopped', async () => {
    const { clock, started, seen, stop, deliver } = follow();
    stop();
    deliver('late');
    started[0]?.sink.complete();
    await clock.advance(60_000);
    expect(started).toHaveLength(1);
    expect(seen).toEqual([]);
  });
});
