import { isDeepStrictEqual } from 'node:util';
import { CloseCode } from 'graphql-ws';
import type { Logger } from 'pino';
import type { SessionFinder } from '../access/session.js';
import type { Viewer } from '../access/viewer.js';
import type { Connection } from './connection.js';

/** What the member may do has changed: the client comes back (1012) and goes on from its cursor with what it may see now. */
const comeBack = 1012;

/** What a viewer may do, whenever they leave. */
const rights = ({ expiresAt: _, ...viewer }: Viewer) => viewer;

const end = ({ socket }: Connection): void => socket.close(CloseCode.Forbidden, 'Session ended');

/** Sockets of members and keys, with who they were opened by. */
const signedIn = (open: ReadonlySet<Connection>) =>
  [...open].flatMap((connection) => (connection.viewer ? [{ connection, viewer: connection.viewer }] : []));

/** Closes every socket whose session has ended. One question to the database for all of them. */
async function closeEnded(open: ReadonlySet<Connection>, sessions: SessionFinder): Promise<void> {
  const asked = signedIn(open);
  if (asked.length === 0) return;
  const alive = await sessions.alive([...new Set(asked.map(({ viewer }) => viewer.sessionId))]);
  for (const { connection, viewer } of asked) if (!alive.has(viewer.sessionId)) end(connection);
}

/** Sends whoever may do other things now than when they came to come again. */
async function reopenChanged(open: ReadonlySet<Connection>, sessions: SessionFinder): Promise<void> {
  await Promise.all(
    signedIn(open).map(async ({ connection, viewer }) => {
      const now = await sessions.again(viewer.sessionId);
      if (now === null) end(connection);
      else if (!isDeepStrictEqual(rights(now), rights(viewer))) connection.socket.close(comeBack, 'Access changed');
    }),
  );
}

function closeExpired(open: ReadonlySet<Connection>, now: number): void {
  for (const { connection, viewer } of signedIn(open)) if (viewer.expiresAt <= now) end(connection);
}

export interface Watching {
  readonly open: ReadonlySet<Connection>;
  readonly sessions: SessionFinder;
  /** Milliseconds between two looks at the database, for what ends without anybody saying so. */
  readonly every: number;
  /** Milliseconds now, by the machine. */
  readonly clock: () => number;
  readonly log: Logger;
}

/** Milliseconds within which an expiry is noticed. */
const expiryEvery = 250;

/**
 * Looks after long-lived subscriptions: sign-outs, expiry, other roles and moves in the organisation close them, or have them
 * opened again within what is seen now.
 * @returns what to call when access has changed, and how to stop looking
 */
export function watchSessions({ open, sessions, every, clock, log }: Watching) {
  let looking: Promise<void> | null = null;
  const look = (work: () => Promise<void>): Promise<void> => {
    looking ??= work()
      // The next look comes soon; a database that is away must not throw everyone out.
      .catch((error: unknown) => log.warn({ error: String(error) }, 'sessions could not be looked up'))
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  const ended = setInterval(() => void look(() => closeEnded(open, sessions)), every).unref();
  const expired = setInterval(() => closeExpired(open, clock()), expiryEvery).unref();
  return {
    async changed(): Promise<void> {
      await looking;
      await closeEnded(open, sessions);
      await reopenChanged(open, sessions);
    },
    stop(): void {
      clearInterval(ended);
      clearInterval(expired);
    },
  };
}
