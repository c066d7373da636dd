import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { singleSignOnRoutes } from './access/single-sign-on/routes.js';
import type { Application } from './application.js';
import { contextOf } from './context.js';
import { Limiter } from './limits/limiter.js';
import { createSchema } from './schema/schema.js';
import { createServer, type RunningServer } from './server/create-server.js';
import { readTrustedDocuments } from './server/trusted-documents.js';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Ready to be relied on: migrated, and in the demo also loaded. */
  readonly isReady: () => boolean;
  readonly proxies?: number;
  /** `off` for benchmarks, which ask more of a server than any member may. */
  readonly limits?: 'on' | 'off';
  /** Whoever comes by cookie may send only the documents of our own screens. */
  readonly trustedOnly?: boolean;
}

/** The built dashboard beside us in the repository. */
const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));

/** Puts an application on a port. @throws Error with code EADDRINUSE when the port is taken */
export async function serve(application: Application, options: ServeOptions): Promise<RunningServer> {
  const { port, host, log, isReady, proxies = 0, limits = 'on', trustedOnly = false } = options;
  const dashboardFolder = existsSync(dashboard) ? dashboard : null;
  const server = await createServer({
    schema: createSchema(),
    sessions: application.principals,
    contextFor: contextOf(application),
    isReady: async () =>
      isReady() &&
      (await application.pool.query('SELECT 1').then(
        () => true,
        () => false,
      )),
    log,
    dashboardFolder,
    proxies,
    onAccessChange: (changed) => application.access.onChange(changed),
    ...(limits === 'on' ? { limiter: new Limiter(application.rateBuckets) } : {}),
    trusted: { documents: readTrustedDocuments(dashboardFolder), only: trustedOnly },
    signInRoutes: application.singleSignOn && singleSignOnRoutes(application.singleSignOn, log, proxies),
  });
  return server.listen(port, host);
}
