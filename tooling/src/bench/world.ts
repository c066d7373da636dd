import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, openApplication } from '@gridvoice/api/application';
import { discardEmbeddedPostgres, startEmbeddedPostgres } from '@gridvoice/api/database/embedded/launcher';
import { systemChance } from '@gridvoice/api/personal/seal';
import { addOrganisation } from '@gridvoice/api/units/add-organisation';
import type { Filing } from '@gridvoice/domain/filing';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';

/** A database of the bench's own, with two people in it. */
export interface World {
  readonly application: Application;
  readonly agent: Actor;
  readonly worker: Actor;
  end(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gridvoice-bench-'));
  const options = { dataDir, log: () => undefined };
  const postgres = await startEmbeddedPostgres(options);
  const application = await openApplication({ databaseUrl: postgres.url });
  const agent: Actor = { id: 'bench-agent', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] };
  const worker: Actor = { id: 'bench-ops', department: 'OPERATIONS', roles: ['MEMBER'] };
  const members = [agent, worker].map((actor) => ({
    ...actor,
    username: actor.id,
    name: actor.id,
    unitId: null,
    passwordHash: null,
  }));
  await addOrganisation(application.pool, systemChance, { units: [], members, customers: [] });
  return {
    application,
    agent,
    worker,
    async end() {
      await application.close();
      await postgres.stop();
      await discardEmbeddedPostgres(options);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A complaint like any other. */
export const benchFiling: Filing = {
  channel: 'HOTLINE',
  category: 'SUPPLY_QUALITY',
  subcategory: 'VOLTAGE',
  matter: '每晚七点到十点电压很低，空调无法启动，已经持续两周。',
  customer: { name: '李四', phone: '13812345678', address: '临江区滨河路 88 号' },
};
