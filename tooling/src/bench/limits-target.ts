import type { Application } from '@gridvoice/api/application';
import { serve } from '@gridvoice/api/serve';
import { pino } from 'pino';
import { inParallel, timed } from './rounds.js';
import type { Target } from './target.js';

const turns = 10;
const perTurn = 100;
const query = JSON.stringify({ query: '{ me { id name department } }' });

/**
 * The smallest requests, which the least else can hide behind, to two servers in turn: one that counts and charges, and one that
 * doesn't.
 */
export const limitsTarget: Target = {
  name: 'limits',
  ratio: 'requests/s with limits vs. without',
  floor: 0.7,
  async measure({ application, agent }) {
    const { token } = await application.sessions.create(agent.id);
    const servers = [await start(application, 'off'), await start(application, 'on')] as const;
    const took = [0, 0] as [number, number];
    for (let turn = 0; turn <= turns; turn++) {
      for (const index of [0, 1] as const) {
        const spent = await timed(() => inParallel(perTurn, 16, () => post(servers[index].port, token)));
        // The first turn warms up.
        if (turn > 0) took[index] += spent;
      }
    }
    await Promise.all(servers.map((server) => server.stop()));
    const [free, limited] = took;
    return { ratio: free / limited, detail: `${Math.round((turns * perTurn * 1000) / limited)} requests/s of one member` };
  },
};

const start = (application: Application, limits: 'on' | 'off') =>
  serve(application, { port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }), isReady: () => true, limits });

async function post(port: number, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: query });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}
