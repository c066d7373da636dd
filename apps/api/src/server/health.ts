import express, { type Router } from 'express';
import type { Metrics } from './metrics.js';

export interface HealthParts {
  /** Migrated, and whatever else has to be loaded is. */
  readonly isReady: () => boolean | Promise<boolean>;
  readonly metrics: Metrics;
}

async function ready(isReady: HealthParts['isReady']): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false;
  }
}

/** For whoever keeps the server running: alive, ready, and how it is doing. */
export function health({ isReady, metrics }: HealthParts): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('cache-control', 'no-store').json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const yes = await ready(isReady);
    response
      .setHeader('cache-control', 'no-store')
      .status(yes ? 200 : 503)
      .json({ ready: yes });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
