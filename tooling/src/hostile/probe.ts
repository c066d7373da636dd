import { Agent } from 'node:http';
import { document } from './request.js';
import { send } from './send.js';

/** What somebody at work asks meanwhile: the first page of the list, as the desk shows it. */
const list = `{ tickets(first: 20) { nodes { number status grade severity receivedAt region { id name }
  clocks { id rule state dueAt } tasks { id department status } } } }`;
const gap = 40;

export interface Probe {
  /** Milliseconds each, ascending. */
  readonly latencies: readonly number[];
  /** Answers other than 200. */
  readonly failures: number;
}

/** Asks for the list again and again until it is told to stop. */
export async function probe(url: URL, token: string, goesOn: (asked: number) => boolean): Promise<Probe> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const question = { kind: 'probe', ...document(list) };
  const latencies: number[] = [];
  let failures = 0;
  for (let asked = 0; goesOn(asked); asked++) {
    const started = performance.now();
    const { status, json, internal } = await send(url, agent, question, `Bearer ${token}`);
    latencies.push(performance.now() - started);
    if (status !== 200 || !json || internal) failures += 1;
    await new Promise((resolve) => setTimeout(resolve, gap));
  }
  agent.destroy();
  return { latencies: latencies.sort((one, other) => one - other), failures };
}

/** @param share 0.5 for the median */
export const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
