import { CloseCode } from 'graphql-ws';
import type { Logger } from 'pino';
import type { SessionFinder } from '../access/session.js';
import type { Connection } from './connection.js';

/** Closes every socket whose session has ended. One question to the database for all of them. */
async function closeEnded(open: ReadonlySet<Connection>, sessions: SessionFinder): Promise<void> {
  const ids = new Set<string>();
  for (const { sessionId } of open) if (sessionId) ids.add(sessionId);
  if (ids.size === 0) return;
  const alive = await sessions.alive([...ids]);
  for (const { sessionId, socket } of open) {
    // A connection that came in meanwhile wasn't asked about.
    if (sessionId && ids.has(sessionId) && !alive.has(sessionId)) socket.close(CloseCode.Forbidden, 'Session ended');
  }
}

/**
 * Looks after long-lived subscriptions: signing out and expiry end them within `every` milliseconds.
 * @returns a function that stops looking
 */
export function watchSessions(open: ReadonlySet<Connection>, sessions: SessionFinder, every: number, log: Logger): () => void {
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      await closeEnded(open, sessions);
    } catch (error) {
      // The next look comes soon; a database that is away must not throw everyone out.
      log.warn({ error: String(error) }, 'sessions could not be looked up');
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), every).unref();
  return () => clearInterval(timer);
}
