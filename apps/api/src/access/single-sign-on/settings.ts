/** The provider that says who somebody is, and who we are to it. */
export interface SingleSignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The origin under which people reach us; the provider sends them back there. */
  readonly publicUrl: URL;
}

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'] as const;
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export const isLoopback = ({ hostname }: URL): boolean => loopback.includes(hostname);

function secureUrl(name: string, text: string, problems: string[]): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))) return url;
  problems.push(`${name} must be an address that begins with https:// (http:// only for this very computer).`);
  return null;
}

function origin(text: string, problems: string[]): URL | null {
  const url = secureUrl('PUBLIC_URL', text, problems);
  if (!url || url.href === `${url.origin}/`) return url;
  problems.push('PUBLIC_URL must be an origin alone, such as https://complaints.example.com, with nothing behind it.');
  return null;
}

/**
 * Single sign-on from the environment; null where it isn't wanted, that is where none of the provider's variables is set.
 * @param problems takes a sentence for everything that is missing or unsafe
 */
export function readSingleSignOn(
  source: Readonly<Record<string, string | undefined>>,
  problems: string[],
): SingleSignOnSettings | null {
  const [issuer = '', clientId = '', clientSecret = '', publicUrl = ''] = names.map((name) => source[name]?.trim() ?? '');
  if (!issuer && !clientId && !clientSecret) return null;
  const missing = names.filter((name) => !source[name]?.trim());
  if (missing.length > 0) {
    problems.push(`Single sign-on needs ${names.join(', ')} together; missing: ${missing.join(', ')}.`);
    return null;
  }
  const urls = { issuer: secureUrl('OIDC_ISSUER', issuer, problems), publicUrl: origin(publicUrl, problems) };
  return urls.issuer && urls.publicUrl && { issuer: urls.issuer, publicUrl: urls.publicUrl, clientId, clientSecret };
}
