import type { Server } from './server.js';

/** A server that has to be started this often is ill, and starting it once more would only fill the disk with logs. */
const mostRestarts = 20;

/** Starts the server again, on its port, when it dies unasked; returns what stops it for good. */
export function keepRunning(
  first: Server,
  start: (port: number) => Promise<Server>,
  log: (line: string) => void,
): () => Promise<void> {
  let server = first;
  let isWanted = true;
  let restarts = 0;
  let restarting: Promise<void> = Promise.resolve();
  // The last chance on the ways out that run nothing asynchronous; a server asked to stop ends by itself.
  const farewell = () => askToStop(server.pid);
  const restart = async (): Promise<void> => {
    if (!isWanted) return;
    if (++restarts > mostRestarts) return log('The database server was killed too often; it is left alone.');
    log('The database server was killed; starting it again.');
    server = await start(first.port);
    watch();
  };
  const watch = () => {
    void server.gone.then(() => {
      restarting = restart().catch((error) => log(String(error)));
    });
  };
  watch();
  process.once('exit', farewell);
  return async () => {
    isWanted = false;
    await restarting;
    process.off('exit', farewell);
    await server.stop();
  };
}

function askToStop(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It went first.
  }
}
