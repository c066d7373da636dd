import { describe, expect, it } from 'vitest';
import { readEnvironment, UnfitEnvironment } from '../../src/env.js';

function problems(production: boolean, source: Record<string, string>): readonly string[] {
  try {
    readEnvironment({ production }, source);
    return [];
  } catch (error) {
    return error instanceof UnfitEnvironment ? error.problems : ['another error'];
  }
}

describe('the environment', () => {
  it('of the demo needs nothing and keeps to loopback whatever HOST says', () => {
    expect(readEnvironment({ production: false }, { HOST: '0.0.0.0' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: null,
      logLevel: 'warn',
      proxies: 0,
      singleSignOn: null,
    });
  });

  it('is read from its variables', () => {
    const source = {
      PORT: '0',
      DATABASE_URL: 'postgres://u:p@db/gridvoice',
      DATA_DIR: ' /srv/data ',
      LOG_LEVEL: 'debug',
      TRUSTED_PROXIES: '1',
    };
    expect(readEnvironment({ production: true }, source)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgres://u:p@db/gridvoice',
      dataDir: '/srv/data',
      logLevel: 'debug',
      proxies: 1,
    });
  });

  it('of production without a database is refused in a sentence', () => {
    expect(problems(true, {})).toEqual([expect.stringContaining('DATABASE_URL is missing')]);
  });

  it('tells every problem at once', () => {
    const source = { PORT: '80a', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', TRUSTED_PROXIES: '-1' };
    expect(problems(true, source)).toHaveLength(4);
    expect(() => readEnvironment({ production: true }, source)).toThrow(/PORT[\s\S]*LOG_LEVEL/);
  });

  it('refuses the demo’s password for a real database', () => {
    expect(problems(true, { DATABASE_URL: 'postgres://u:demo-password@db/x' })).toHaveLength(1);
    expect(problems(true, { DATABASE_URL: 'postgres://u:a%zz@db/x' })).toHaveLength(0);
  });
});
