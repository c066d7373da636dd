import { abortable } from '@gridvoice/api/live/abortable';
import { ticketChanges } from '@gridvoice/api/live/ticket-changes';
import { median, percentile } from './rounds.js';
import type { Target } from './target.js';
import { benchFiling } from './world.js';

const count = 100;

/** From the moment a complaint is answered to the moment a subscriber has it, as a share of the second the wall may take. */
export const liveTarget: Target = {
  name: 'live',
  ratio: 'p99 from commit to subscriber as a share of 1 s',
  most: 1,
  async measure({ application, agent }) {
    const changes = abortable((signal) => ticketChanges(application.tail, { after: null, filter: {}, sees: () => true }, signal));
    const first = changes.next();
    const delays: number[] = [];
    let pending: Promise<IteratorResult<unknown>> | null = first;
    for (let sent = 0; sent < count; sent++) {
      const { ticket } = await application.bus.send({ kind: 'file', filing: benchFiling, actor: agent });
      const answered = performance.now();
      for (let left = ticket?.version ?? 0; left > 0; left--) {
        await (pending ?? changes.next());
        pending = null;
      }
      delays.push(performance.now() - answered);
    }
    await changes.return?.();
    const detail = `p50 ${median(delays).toFixed(1)} ms, p99 ${percentile(delays, 0.99).toFixed(1)} ms`;
    return { ratio: percentile(delays, 0.99) / 1000, detail };
  },
};
