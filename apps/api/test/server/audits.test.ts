import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../harness.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Sends a header that no form, image or script of another site can; `csrfPrevention` asks it of every GET. */
const marked: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' } });

const audits = (fetchFn: typeof fetch) => serverAudits({ url: () => `${api.url}/graphql`, fetchFn });

describe('the GraphQL-over-HTTP audits of the whole server', () => {
  for (const audit of audits(marked)) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
    });
  }
});

describe('the same audits by a client that marks nothing', () => {
  /** Those that expect a plain GET to be answered, which the guard against forged requests refuses. The spec leaves that open (MAY). */
  const byGet = ['5A70', 'D6D5', '6A70'];

  for (const audit of audits(fetch)) {
    it(`${audit.id} ${audit.name}`, async () => {
      const { status } = await audit.fn();
      expect(status).toBe(byGet.includes(audit.id) ? 'notice' : 'ok');
    });
  }
});
