import { expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-ticket.js';
import { createTestApi } from '../../live/test-api.js';
import { createEventReader } from './read-events.js';

/** A ledger of 250 entries, read in pages. */
function ledger() {
  let length = 250;
  const test = createTestApi({
    DeskTicketEvents: ({ first, after }) => {
      const from = after === null ? 0 : Number(after) + 1;
      const until = Math.min(length, from + Number(first));
      const nodes = Array.from({ length: until - from }, (_, index) => ({ ...sampleEntry, cursor: String(from + index) }));
      return { ticket: { events: { nodes, pageInfo: { hasNextPage: until < length } } } };
    },
  });
  return { test, grow: (more: number) => (length += more) };
}

it('what happened is read to its end, page by page, and then only what was added', async () => {
  const { test, grow } = ledger();
  const read = createEventReader(test.api.ask);
  expect(await read('A')).toHaveLength(250);
  expect(test.timesAsked('DeskTicketEvents')).toBe(3);
  grow(1);
  expect((await read('A')).at(-1)?.cursor).toBe('250');
  expect(test.timesAsked('DeskTicketEvents')).toBe(4);
  expect(await read('B')).toHaveLength(251);
});
