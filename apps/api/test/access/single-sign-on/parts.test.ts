import { describe, expect, it } from 'vitest';
import { FlowSeal, flowLength } from '../../../src/access/single-sign-on/flow.js';
import { SingleSignOnFailed } from '../../../src/access/single-sign-on/problem.js';
import { Provider } from '../../../src/access/single-sign-on/provider.js';
import { readSingleSignOn } from '../../../src/access/single-sign-on/settings.js';
import { clientId, clientSecret, startProvider } from './provider.js';

const publicUrl = new URL('http://localhost:4000');
const began = Date.UTC(2026, 1, 13);

describe('a sealed flow', () => {
  const flow = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/desk', expiresAt: began + flowLength };
  const seal = new FlowSeal('secret');
  const sealed = seal.seal(flow);

  it('opens for ten minutes', () => {
    expect(seal.open(sealed, began + flowLength - 1)).toEqual(flow);
    expect(seal.open(sealed, began + flowLength)).toBeNull();
  });

  it('opens for nobody else, and not when changed', () => {
    expect(new FlowSeal('another').open(sealed, began)).toBeNull();
    const at = (place: number) => sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
    for (let place = 0; place < sealed.length - 1; place++) expect(seal.open(at(place), began)).toBeNull();
    for (const rubbish of [null, '', 'x', sealed.slice(0, 30), 'A'.repeat(5_000)]) expect(seal.open(rubbish, began)).toBeNull();
  });
});

describe('the provider', () => {
  it('is asked again a moment after it was down', async () => {
    const test = await startProvider('http://localhost:4000/x');
    let now = began;
    const provider = new Provider({ issuer: test.issuer, clientId, clientSecret, publicUrl }, () => now);
    test.answering = false;
    await expect(provider.configuration()).rejects.toThrow(SingleSignOnFailed);
    test.answering = true;
    await expect(provider.configuration()).rejects.toThrow('unavailable');
    now += 3_000;
    expect((await provider.configuration()).serverMetadata().issuer).toBe(test.issuer.origin);
    test.answering = false;
    expect(await provider.configuration()).toBeDefined();
    await test.stop();
  });
});

describe('single sign-on’s settings', () => {
  const read = (source: Record<string, string>) => {
    const problems: string[] = [];
    return { settings: readSingleSignOn(source, problems), problems };
  };
  const whole = {
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'a',
    OIDC_CLIENT_SECRET: 'b',
    PUBLIC_URL: 'https://here.example',
  };

  it('are wanted together or not at all', () => {
    expect(read({})).toEqual({ settings: null, problems: [] });
    expect(read({ PUBLIC_URL: 'https://here.example' })).toEqual({ settings: null, problems: [] });
    expect(read(whole).settings?.issuer.href).toBe('https://id.example/');
    expect(read({ ...whole, OIDC_CLIENT_SECRET: ' ', PUBLIC_URL: '' }).problems).toEqual([
      expect.stringMatching(/missing: OIDC_CLIENT_SECRET, PUBLIC_URL\.$/),
    ]);
  });

  it.each([
    ['OIDC_ISSUER', 'http://id.example'],
    ['OIDC_ISSUER', 'id.example'],
    ['PUBLIC_URL', 'http://here.example'],
    ['PUBLIC_URL', 'https://here.example/desk'],
    ['PUBLIC_URL', 'https://me@here.example'],
  ])('are refused for %s=%s', (name, value) => {
    const { settings, problems } = read({ ...whole, [name]: value });
    expect([settings, problems]).toEqual([null, [expect.stringContaining(name)]]);
  });

  it('may do without https on this very computer', () => {
    expect(read({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:9', PUBLIC_URL: 'http://localhost:4000' }).settings).not.toBeNull();
  });
});
