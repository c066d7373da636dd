import { describe, expect, it } from 'vitest';
import { lockfileFaults } from '../bin/lib/lockfile.mjs';

describe('a lockfile', () => {
  it('is sound when every package finds what it needs beside it or above', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'apps/web': { dependencies: { b: '1' } },
      'node_modules/a': { dependencies: { b: '2' } },
      'node_modules/a/node_modules/b': {},
      'node_modules/b': { optionalDependencies: { a: '1' } },
      'node_modules/web': { resolved: 'apps/web', link: true },
    };

    expect(lockfileFaults(packages)).toEqual([]);
  });

  it('is at fault where it names the address of a registry', () => {
    const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } };

    expect(lockfileFaults(packages)).toEqual(['node_modules/a is resolved from registry.example']);
  });

  it("is at fault where another platform's package is not locked, which npm ci refuses there", () => {
    const packages = { '': {}, 'node_modules/tool': { optionalDependencies: { 'tool-for-mac': '1' } } };

    expect(lockfileFaults(packages)).toEqual(['node_modules/tool needs tool-for-mac, which is not locked']);
  });
});
