import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, type Client, codeOf, complaint, fileComplaint, startApi } from '../harness.js';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());

it('a signed-in member sends 500 commands at once, and 500 more, with room left', async () => {
  const send = (index: number) => agent.execute(fileComplaint, { input: complaint({ matter: `第 ${index} 次` }) });
  const answers = [];
  for (let round = 0; round < 1_000; round += 50)
    answers.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => send(round + index)))));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  const [bucket] = await api.sql<{ level: number }>("SELECT level FROM rate_bucket WHERE key = 'member:m-agent'");
  expect(bucket?.level).toBeLessThan(100_000);
});

it('replicas share a member’s bucket', async () => {
  const replica = await api.replica();
  const there = await replica.as('ops');
  const here = await api.as('ops');
  await api.sql("INSERT INTO rate_bucket VALUES ('member:m-ops', 1e9, extract(epoch from clock_timestamp()) * 1000, 0)");
  for (const client of [here, there]) expect(codeOf(await client.execute('{ me { id } }'))).toBe('RATE_LIMITED');
});

it('what would cost too much isn’t executed, and says what it would cost', async () => {
  const query = 'query ($n: Int) { tickets(first: $n) { nodes { linked { events(first: $n) { nodes { cursor } } } } } }';
  const { errors, data } = await agent.execute(query, { n: 100 });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({ code: 'COST_LIMIT', cost: 112_102, most: 30_000 });
});
