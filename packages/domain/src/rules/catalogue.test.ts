import { describe, expect, it } from 'vitest';
import { languages } from '../language.js';
import { isRuleId, ruleCatalogue, ruleIds, ruleTitle } from './catalogue.js';

const longest = { 'zh-CN': 30, en: 70 };

describe('the rule catalogue', () => {
  it('holds the 118 rules of the rule book in its sixteen chapters', () => {
    expect(ruleIds).toHaveLength(118);
    const chapters = [...new Set(ruleIds.map((id) => id.slice(0, 2)))];
    expect(chapters.join(' ')).toBe('CH CL GR TL IV RC SO FB CO TF RV SU CA AN SC KN');
  });

  it('numbers each chapter from 1 without gaps', () => {
    const wrong = ruleIds.filter((id, index) => {
      const [chapter, number] = id.split('-');
      const before = ruleIds[index - 1];
      return Number(number) !== (before?.startsWith(`${chapter}-`) ? Number(before.slice(3)) + 1 : 1);
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('has a short title in %s for each', (language) => {
    const wrong = ruleIds.filter((id) => {
      const title = ruleTitle(id, language);
      return title.trim() === '' || [...title].length > longest[language];
    });
    expect(wrong).toEqual([]);
  });

  it('says where each comes from', () => {
    for (const id of ruleIds) expect(ruleCatalogue[id].source).toMatch(/^(S[0-4]|D|LAW)/);
  });

  it('knows an id from what only looks like one', () => {
    expect(['GR-1', 'GR-10', 'toString', ''].map(isRuleId)).toEqual([true, false, false, false]);
  });
});
