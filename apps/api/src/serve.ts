import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { singleSignOnRoutes } from './access/single-sign-on/routes.js';
import type { Application } from './application.js';
import { contextOf } from './context.js';
import { createSchema } from './schema/schema.js';
import { createServer, type RunningServer } from './server/create-server.js';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Ready to be relied on: migrated, and in the demo also loaded. */
  readonly isReady: () => boolean;
  readonly proxies?: number;
}

/** The built dashboard beside us in the repository. */
const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));

/** Puts an application on a port. @throws Error with code EADDRINUSE when the port is taken */
export async function serve(application: Application, options: ServeOptions): Promise<RunningServer> {
  const { port, host, log, isReady, proxies = 0 } = options;
  const server = await createServer({
    schema: createSchema(),
    sessions: application.sessions,
    contextFor: contextOf(application),
    isReady: async () =>
      isReady() &&
      (await application.pool.query('SELECT 1').then(
        () => true,
        () => false,
      )),
    log,
    dashboardFolder: existsSync(dashboard) ? dashboard : null,
    proxies,
    signInRoutes: application.singleSignOn && singleSignOnRoutes(application.singleSignOn, log),
  });
  return server.listen(port, host);
}
