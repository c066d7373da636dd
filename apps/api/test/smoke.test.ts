import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, file, startApi, take } from './harness.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('tells a subscriber of what another member files', async () => {
  const ops = await api.as('ops');
  const agent = await api.as('agent');
  const { data } = await ops.execute('{ ledgerHead }');
  const changes = ops.subscribe(
    'subscription ($after: Cursor) { ticketChanged(after: $after) { cursor matches entry { kind } ticket { number version } } }',
    { after: data.ledgerHead },
  );
  const { number } = await file(agent);
  const [first] = await take(changes, 1);
  expect(first?.data.ticketChanged).toMatchObject({ entry: { kind: 'complaint.filed' }, ticket: { number }, matches: true });
  await changes.return?.();
});
