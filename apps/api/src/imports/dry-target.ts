import type { ImportTarget } from './import-target.js';
import { SeenIds } from './seen-ids.js';

/** Takes every complaint and keeps none: what a dry run knows without asking the database. */
export function dryTarget(): ImportTarget {
  const seen = new SeenIds();
  return { file: async (rows) => rows.map(({ sourceId }) => (seen.add(sourceId) ? 'duplicate' : 'imported')) };
}
