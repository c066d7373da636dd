import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language-choice.js';

describe('the language', () => {
  it('is the one chosen before', () => {
    expect(chooseLanguage('en', ['zh-CN'])).toBe('en');
  });

  it("is the browser's where none was chosen", () => {
    expect(chooseLanguage(null, ['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
    expect(chooseLanguage(null, ['zh-TW'])).toBe('zh-CN');
  });

  it('is Chinese where neither helps', () => {
    expect(chooseLanguage('klingon', ['fr'])).toBe('zh-CN');
    expect(chooseLanguage(null, [])).toBe('zh-CN');
  });
});
