import { pino } from 'pino';
import { firstLinkText, offerFirstAdministrator } from './access/first-administrator.js';
import { openApplication } from './application.js';
import { readEnvironment, UnfitEnvironment } from './env.js';
import { serve } from './serve.js';
import { onStopSignal } from './stop-signal.js';

/** `npm start`: the server for real use. Refuses to start with a readable list of what is missing or unsafe. */
export async function runServer(): Promise<number> {
  try {
    await start();
    return 0;
  } catch (error) {
    if (!(error instanceof UnfitEnvironment)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function start(): Promise<void> {
  const { databaseUrl, port, host, logLevel, proxies } = readEnvironment({ production: true });
  const log = pino({ level: logLevel });
  const application = await openApplication({ databaseUrl: databaseUrl ?? '', log });
  const server = await serve(application, { port, host, log, proxies, isReady: () => true });
  log.info({ port: server.port, host }, 'listening');
  const link = await offerFirstAdministrator(application.pool, application.chance, application.clock());
  if (link) process.stdout.write(firstLinkText(link, `http://localhost:${server.port}`));
  await onStopSignal(async () => {
    await server.stop();
    await application.close();
  });
}
