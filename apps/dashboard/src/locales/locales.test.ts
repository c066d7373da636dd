import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

const flat = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`),
  );
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts', () => {
  const chinese = flat(zhCN);
  const english = new Map(flat(en));

  it('stand in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  });

  it('leave the same gaps to fill', () => {
    for (const [key, text] of chinese) expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('are written, each in its own script, without characters that the message syntax reads as its own', () => {
    for (const [key, text] of chinese) {
      const other = english.get(key) ?? '';
      expect([key, text.trim() === '', other.trim() === '']).toEqual([key, false, false]);
      expect([key, /[@|]/.test(text + other)]).toEqual([key, false]);
      // The switch to Chinese is written in Chinese.
      if (key !== 'common.otherLanguage') expect([key, /\p{Script=Han}/u.test(other)]).toEqual([key, false]);
    }
  });
});
