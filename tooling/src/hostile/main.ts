import { floodApart } from './flood-process.js';
import { type Memory, readMemory } from './memory.js';
import { readHostileOptions } from './options.js';
import { probe } from './probe.js';
import { verdicts } from './report.js';
import { signIn } from './sign-in.js';

const baseline = 500;
const memorySamples = 30;

/**
 * `npm run hostile`: sends a running demo documents made to hurt it, and looks whether anybody at work notices. The attack is
 * sent by guests, who soon have spent what guests may spend, and by an agent and a wall, who may spend enough for all of it.
 * @returns the exit code, 1 if the server did anything it must not
 */
export async function runHostile(argv: readonly string[]): Promise<number> {
  const { url, count, concurrency, seed, password } = readHostileOptions(argv);
  const tokenOf = (username: string) => signIn(url, username, password);
  const [agent, wall, supervisor] = [await tokenOf('agent'), await tokenOf('wall'), await tokenOf('supervisor')];
  await probe(url, supervisor, (asked) => asked < 100);
  const idle = await probe(url, supervisor, (asked) => asked < baseline);
  const memory: Memory[] = [await readMemory(url)];
  let going = true;
  const watching = probe(url, supervisor, () => going);
  const started = performance.now();
  const each = Math.max(100, Math.floor(count / memorySamples / 100) * 100);
  const plan = { url: url.origin, seed, count, concurrency, tokens: [agent, wall, agent, null] };
  const flood = await floodApart(plan, (answered) => {
    if (answered % each === 0) void readMemory(url).then((sample) => memory.push(sample));
    if (answered % (each * 3) === 0) console.log(`${answered} / ${count}`);
  });
  going = false;
  const seconds = (performance.now() - started) / 1000;
  memory.push(await readMemory(url));
  const found = verdicts({ flood, memory, idle, during: await watching, seconds });
  for (const { what, held } of found) console.log(`${held ? 'PASS' : 'FAIL'}  ${what}`);
  for (const { index, kind, status, json, internal } of flood.faults)
    console.log(`  #${index} ${kind}: ${status}${json ? '' : ', not JSON'}${internal ? ', INTERNAL' : ''}`);
  return found.every(({ held }) => held) ? 0 : 1;
}
