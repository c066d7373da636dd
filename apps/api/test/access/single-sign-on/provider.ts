import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const clientId = 'gridvoice';
export const clientSecret = 'a-secret-between-the-two-of-them';

export interface TestProvider {
  readonly issuer: URL;
  /** What the provider says somebody is called, by subject; their subject where nothing is said. */
  readonly usernames: Map<string, string>;
  stop(): Promise<void>;
  /** Down, or up again. */
  answering: boolean;
}

/** A real OpenID provider on a port of its own, in memory: whoever types a name into its form is that subject. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const usernames = new Map<string, string>();
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, preferred_username: usernames.get(subject) ?? subject }),
    }),
  });
  const answer = provider.callback();
  const test: TestProvider = {
    issuer: new URL(issuer),
    usernames,
    answering: true,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  http.on('request', (request, response) => {
    if (test.answering) void answer(request, response);
    else response.destroy();
  });
  return test;
}
