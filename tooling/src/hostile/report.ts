import type { FloodResult } from './flood.js';
import { growth, isFlat, type Memory } from './memory.js';
import { type Probe, quantile } from './probe.js';

export interface Findings {
  readonly flood: FloodResult;
  readonly memory: readonly Memory[];
  readonly idle: Probe;
  readonly during: Probe;
  readonly seconds: number;
}

interface Verdict {
  readonly what: string;
  readonly held: boolean;
}

const mostSlowdown = 3;
const figure = (value: number): string => value.toFixed(1);

function latency(name: string, share: number, { idle, during }: Findings): Verdict {
  const [before, under] = [quantile(idle.latencies, share), quantile(during.latencies, share)];
  const ratio = under / before;
  return {
    what: `probe ${name}: ${figure(before)} ms idle, ${figure(under)} ms during, ${ratio.toFixed(2)}x (under ${mostSlowdown}x)`,
    held: ratio < mostSlowdown,
  };
}

function memory(name: string, samples: readonly number[]): Verdict {
  const { megabytes, share } = growth(samples);
  const course = samples.map((sample) => sample.toFixed(0)).join(' ');
  return {
    what: `${name} in the second half, MB: ${course}; last third against first ${figure(megabytes)} MB, ${figure(100 * share)} %`,
    held: isFlat(samples),
  };
}

/** What was found, a line each, and whether it is as it should be. */
export function verdicts(findings: Findings): readonly Verdict[] {
  const { flood, idle, during, seconds } = findings;
  const sent = Object.values(flood.byStatus).reduce((sum, count) => sum + count, 0);
  const statuses = Object.entries(flood.byStatus).map(([status, count]) => `${status}: ${count}`);
  // V8 lets the heap grow until it has found its size, which takes a third of 100,000: a leak still grows in the second half.
  const settled = findings.memory.slice(Math.floor(findings.memory.length / 2));
  return [
    { what: `answers in ${figure(seconds)} s: ${sent} (${statuses.join(', ')})`, held: true },
    {
      what: `5xx, INTERNAL within a 200, broken connections, answers that aren't JSON: ${flood.faultCount}`,
      held: flood.faultCount === 0,
    },
    {
      what: `probe: ${idle.latencies.length} + ${during.latencies.length} asked, not answered: ${idle.failures + during.failures}`,
      held: idle.failures + during.failures === 0,
    },
    latency('p50', 0.5, findings),
    latency('p99', 0.99, findings),
    memory(
      'resident',
      settled.map(({ resident }) => resident),
    ),
    memory(
      'heap',
      settled.map(({ heap }) => heap),
    ),
  ];
}
