import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, fetchExchange, stringifyDocument } from '@urql/core';
import { describe, expect, it, vi } from 'vitest';
import { collectDocuments } from '../../build/collect-documents.js';
import { createTestClock } from '../clock/test-clock.js';
import { ticketDocument } from '../desk/tickets/ticket.js';
import { boardDocument } from '../wall/board.js';
import { keepFollowing } from './keep-following.js';
import { askWith } from './requests.js';
import { ticketChangedDocument } from './ticket-change.js';

vi.mock('virtual:trusted-documents', () => ({ default: { WallBoard: 'hash-of-board', TicketChanged: 'hash-of-changes' } }));

/** What goes over the network for one request. */
async function bodyOf(ask: (request: ReturnType<typeof askWith>) => Promise<unknown>): Promise<Record<string, unknown>> {
  let body = '';
  const fetch = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    body = String(init?.body);
    return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({
    url: 'http://test/',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: fetch as typeof globalThis.fetch,
  });
  await ask(askWith(client));
  return JSON.parse(body);
}

describe('a document that the build has named', () => {
  it('is sent over HTTP as its hash alone', async () => {
    const body = await bodyOf((ask) => ask(boardDocument, {}));
    expect(body.query).toBeUndefined();
    expect(body.extensions).toEqual({ persistedQuery: { version: 1, sha256Hash: 'hash-of-board' } });
  });

  it('is sent over the socket as its hash beside an empty text', () => {
    const sent: unknown[] = [];
    const subscribe = (payload: unknown) => {
      sent.push(payload);
      return () => {};
    };
    const variables = () => ({ after: 'here' });
    keepFollowing({ subscribe }, createTestClock(), { document: ticketChangedDocument, variables, onData: () => {} });
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'hash-of-changes' } };
    expect(sent).toEqual([{ query: '', extensions, variables: { after: 'here' } }]);
  });

  it('else in full', async () => {
    const body = await bodyOf((ask) => ask(ticketDocument, { number: '1' }));
    expect(body.query).toBe(stringifyDocument(ticketDocument));
    expect(body.extensions).toBeUndefined();
  });
});

it('the build finds every document, fragments and all, as it is sent', async () => {
  const all = await collectDocuments(fileURLToPath(new URL('../..', import.meta.url)));
  const texts = new Map(all.map(({ operation, text }) => [operation, text]));
  for (const document of [boardDocument, ticketDocument, ticketChangedDocument])
    expect([...texts.values()]).toContain(stringifyDocument(document));
  // One that no module exports.
  expect(texts.get('DeskBeat')).toContain('beat');
  for (const { text, hash } of all) expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
});
