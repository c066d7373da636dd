import { inParallel, timed } from './rounds.js';
import type { Target } from './target.js';
import { benchFiling, type World } from './world.js';

const count = 400;

/** Group commit: 32 agents filing at once, against the same complaints one transaction each, one after the other. */
export const filingTarget: Target = {
  name: 'filing',
  ratio: '32 at once vs. one by one',
  floor: 2,
  async measure({ application, agent }: World) {
    const file = () => application.bus.send({ kind: 'file', filing: benchFiling, actor: agent });
    const alone = await timed(() => inParallel(count, 1, file));
    const together = await timed(() => inParallel(count, 32, file));
    const rate = Math.round((count / together) * 1000);
    return { ratio: alone / together, detail: `${rate} complaints/s` };
  },
};
