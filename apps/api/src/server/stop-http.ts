import type { Server } from 'node:http';

/** How long requests under way may still take, in milliseconds. */
const patience = 1_000;

/** Stops taking connections, lets running requests finish, and cuts off what takes too long. */
export function stopHttp(http: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => http.closeAllConnections(), patience);
    http.close(() => {
      clearTimeout(cut);
      resolve();
    });
    http.closeIdleConnections();
  });
}
