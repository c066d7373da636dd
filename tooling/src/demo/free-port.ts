import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a demo that is stopping may still hold its port, in milliseconds. */
const patience = 4_000;

/** Waits for the port to be free. @throws Error of one sentence when somebody keeps it */
export async function freePort(port: number, host: string, wait: number = patience): Promise<void> {
  for (const until = Date.now() + wait; !(await isFree(port, host)); await sleep(200)) {
    if (Date.now() > until) throw new Error(portTaken(port));
  }
}

export const portTaken = (port: number): string =>
  `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm run demo。Port ${port} is in use; choose another: PORT=${port + 1} npm run demo.`;

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
