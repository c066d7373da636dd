import { inParallel, timed } from './rounds.js';
import type { Target } from './target.js';
import { benchFiling, type World } from './world.js';

const count = 300;

/** claimNext with its decision, ledger entry and projections, against the bare SKIP LOCKED update of one row. */
export const claimingTarget: Target = {
  name: 'claiming',
  ratio: '50 claimers vs. a bare SKIP LOCKED update',
  floor: 0.15,
  async measure(world) {
    const { application, worker } = world;
    await fillPools(world);
    const ours = await timed(() =>
      inParallel(count, 50, () => application.bus.send({ kind: 'claimNext', department: 'OPERATIONS', actor: worker })),
    );
    const bare = await timed(() => inParallel(count, 50, () => application.pool.query(bareClaim)));
    await application.pool.query('DROP TABLE bench_task');
    return { ratio: bare / ours, detail: `${Math.round((count / ours) * 1000)} claims/s, each in the ledger` };
  },
};

const bareClaim = `UPDATE bench_task SET status = 'CLAIMED' WHERE id =
  (SELECT id FROM bench_task WHERE status = 'OPEN' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)`;

async function fillPools({ application, agent }: World): Promise<void> {
  await application.bus.run(Array.from({ length: count }, () => ({ kind: 'file', filing: benchFiling, actor: agent })));
  await application.pool.query(
    `CREATE TABLE bench_task AS SELECT g AS id, 'OPEN'::text AS status FROM generate_series(1, ${count}) g`,
  );
  await application.pool.query("CREATE INDEX ON bench_task (id) WHERE status = 'OPEN'");
}
