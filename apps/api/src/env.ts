import { readSingleSignOn, type SingleSignOnSettings } from './access/single-sign-on/settings.js';

/** What the process is told from outside. Nothing else reads `process.env`. */
export interface Environment {
  /** 0 takes any free port. */
  readonly port: number;
  /** Outside production always IPv4 loopback. */
  readonly host: string;
  /** A real PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded database keeps its data; null for the default folder. */
  readonly dataDir: string | null;
  readonly logLevel: LogLevel;
  /** How many reverse proxies stand in front; their `X-Forwarded-*` headers are believed, others' are not. */
  readonly proxies: number;
  /** Null where people sign in by password alone. */
  readonly singleSignOn: SingleSignOnSettings | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];
type Source = Readonly<Record<string, string | undefined>>;

/** Everything that is missing or unsafe, one sentence each; the process should print it and not start. */
export class UnfitEnvironment extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment is not fit to start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'UnfitEnvironment';
    this.problems = problems;
  }
}

const given = (value: string | undefined): string | null => (value === undefined || value.trim() === '' ? null : value.trim());

function wholeNumber(source: Source, name: string, fallback: number, most: number, problems: string[]): number {
  const text = given(source[name]);
  if (text === null) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  problems.push(`${name} must be a whole number from 0 to ${most}, but is "${text}".`);
  return fallback;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function checkDatabaseUrl(text: string, problems: string[]): void {
  const url = parseUrl(text);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    problems.push('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
  } else if (url.password === 'demo-password') {
    problems.push("DATABASE_URL carries the demo's password; give the database user one of its own.");
  }
}

function readLogLevel(source: Source, fallback: LogLevel, problems: string[]): LogLevel {
  const text = given(source.LOG_LEVEL);
  if (text === null) return fallback;
  const level = logLevels.find((known) => known === text);
  if (!level) problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, but is "${text}".`);
  return level ?? fallback;
}

interface Purpose {
  /** Real use: a database of its own is needed, and every interface is listened on. */
  readonly production: boolean;
}

/** Reads the environment. @throws UnfitEnvironment naming every problem, not only the first */
export function readEnvironment({ production }: Purpose, source: Source = process.env): Environment {
  const problems: string[] = [];
  const databaseUrl = given(source.DATABASE_URL);
  if (databaseUrl !== null) checkDatabaseUrl(databaseUrl, problems);
  if (production && databaseUrl === null) {
    problems.push('DATABASE_URL is missing: the address of a PostgreSQL 15 or newer. (`npm run demo` needs none.)');
  }
  const environment: Environment = {
    port: wholeNumber(source, 'PORT', 4000, 65_535, problems),
    host: production ? (given(source.HOST) ?? '0.0.0.0') : '127.0.0.1',
    databaseUrl,
    dataDir: given(source.DATA_DIR),
    logLevel: readLogLevel(source, production ? 'info' : 'warn', problems),
    proxies: wholeNumber(source, 'TRUSTED_PROXIES', 0, 10, problems),
    singleSignOn: readSingleSignOn(source, problems),
  };
  if (problems.length > 0) throw new UnfitEnvironment(problems);
  return environment;
}
