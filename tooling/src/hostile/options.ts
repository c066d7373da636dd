export interface HostileOptions {
  readonly url: URL;
  readonly count: number;
  readonly concurrency: number;
  readonly seed: string;
  /** Of the demo's accounts. */
  readonly password: string;
}

const usage =
  'npm run hostile -- [--count 100000] [--url http://127.0.0.1:4000] [--concurrency 2] [--seed TEXT] [--password TEXT]';
const most: Readonly<Record<string, number>> = { count: 1_000_000, concurrency: 16 };
const usual: Readonly<Record<string, string>> = {
  count: '100000',
  url: 'http://127.0.0.1:4000',
  concurrency: '2',
  seed: 'hostile',
  password: 'demo-password',
};

function readWords(argv: readonly string[]): Record<string, string> {
  const given: Record<string, string> = { ...usual };
  for (let at = 0; at < argv.length; at += 2) {
    const name = argv[at]?.replace(/^--/, '') ?? '';
    const value = argv[at + 1];
    if (!Object.hasOwn(usual, name) || value === undefined) throw new Error(`Unknown option ${argv[at]}. ${usage}`);
    given[name] = value;
  }
  return given;
}

function whole(given: Record<string, string>, name: string): number {
  const value = Number(given[name]);
  if (Number.isInteger(value) && value > 0 && value <= (most[name] ?? 0)) return value;
  throw new Error(`--${name} must be a whole number from 1 to ${most[name]}. ${usage}`);
}

/** Attacks this very computer and no other. */
function loopback(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return url;
  throw new Error('--url must be an http address of this computer: this is a load no other server may be sent.');
}

/** @throws Error of one sentence for what it doesn't know */
export function readHostileOptions(argv: readonly string[]): HostileOptions {
  const given = readWords(argv);
  const { url = '', seed = '', password = '' } = given;
  return { url: loopback(url), seed, password, count: whole(given, 'count'), concurrency: whole(given, 'concurrency') };
}
