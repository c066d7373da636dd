/** What a hostile client sends, byte for byte. */
export interface HostileRequest {
  /** The kind it was made by. */
  readonly kind: string;
  readonly method: string;
  /** Below `/graphql`: a query string, or nothing. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

type Sent = Omit<HostileRequest, 'kind'>;

const json = { 'content-type': 'application/json' };

/** A POST of these bytes, as JSON unless other headers are given. */
export const posted = (body: string | Buffer, headers: Readonly<Record<string, string>> = json): Sent => ({
  method: 'POST',
  search: '',
  headers,
  body: Buffer.from(body as string),
});

/** A well-formed request with a document that may not be. */
export const document = (query: string, more: object = {}): Sent => posted(JSON.stringify({ query, ...more }));

/** By GET, marked as no other site's page could. */
export const got = (parameters: Readonly<Record<string, string>>): Sent => ({
  method: 'GET',
  search: `?${new URLSearchParams(parameters)}`,
  headers: { 'apollo-require-preflight': '1' },
  body: null,
});
