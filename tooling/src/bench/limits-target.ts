import { serve } from '@gridvoice/api/serve';
import { pino } from 'pino';
import { inParallel, timed } from './rounds.js';
import type { Target } from './target.js';
import type { World } from './world.js';

const count = 1_000;
const query = JSON.stringify({ query: '{ me { id name department } }' });

/** The smallest requests, of which the rest is least, to two servers, one that counts and charges and one that doesn't: what being limited costs. */
export const limitsTarget: Target = {
  name: 'limits',
  ratio: 'requests/s with limits vs. without',
  floor: 0.7,
  async measure(world) {
    const { token } = await world.application.sessions.create(world.agent.id);
    const free = await rate(world, 'off', token);
    const limited = await rate(world, 'on', token);
    return { ratio: limited / free, detail: `${Math.round(limited)} requests/s of one member` };
  },
};

async function rate({ application }: World, limits: 'on' | 'off', token: string): Promise<number> {
  const log = pino({ level: 'silent' });
  const server = await serve(application, { port: 0, host: '127.0.0.1', log, isReady: () => true, limits });
  const send = () => post(`http://127.0.0.1:${server.port}/graphql`, token);
  try {
    await inParallel(count / 4, 16, send);
    return (count / (await timed(() => inParallel(count, 16, send)))) * 1000;
  } finally {
    await server.stop();
  }
}

async function post(url: string, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: query });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}
