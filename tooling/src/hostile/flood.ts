import { Agent } from 'node:http';
import { hostileRequest } from './generator.js';
import { type Outcome, send } from './send.js';

export interface FloodPlan {
  readonly url: string;
  readonly seed: string;
  readonly count: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Tokens to send under, in turn; null is a guest. */
  readonly tokens: readonly (string | null)[];
}

/** An answer that no client should ever get, and how to make it again. */
export interface Fault extends Outcome {
  readonly index: number;
  readonly kind: string;
}

export interface FloodResult {
  readonly byStatus: Readonly<Record<string, number>>;
  /** The first of them; `faultCount` are all. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

const mostFaults = 20;

const isFault = ({ status, json, internal }: Outcome): boolean => status === 0 || status >= 500 || !json || internal;

/** Sends hostile requests one after another on each of a few kept connections. @param onSent is told how many were answered */
export async function flood(plan: FloodPlan, onSent: (answered: number) => void = () => undefined): Promise<FloodResult> {
  const { seed, count, concurrency, tokens } = plan;
  const url = new URL(plan.url);
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const byStatus: Record<string, number> = {};
  const faults: Fault[] = [];
  let next = 0;
  let answered = 0;
  const one = async (index: number) => {
    const hostile = hostileRequest(seed, index);
    const token = tokens[index % tokens.length];
    const outcome = await send(url, agent, hostile, token ? `Bearer ${token}` : undefined);
    byStatus[outcome.status] = (byStatus[outcome.status] ?? 0) + 1;
    if (isFault(outcome)) faults.push({ index, kind: hostile.kind, ...outcome });
    answered += 1;
    onSent(answered);
  };
  const worker = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();
  return { byStatus, faults: faults.slice(0, mostFaults), faultCount: faults.length };
}
