import { describe, expect, it } from 'vitest';
import { bigrams } from './bigrams.js';

describe('the terms of a text', () => {
  it.each([
    ['停电', ['停电']],
    ['晚上停电了', ['晚上', '上停', '停电', '电了']],
    ['电', ['电']],
    ['', []],
    ['，。！', []],
    ['3号楼停电', ['3', '号楼', '楼停', '停电']],
    ['LED灯 闪', ['led', '灯', '闪']],
    ['ＬＥＤ２２０Ｖ', ['led220v']],
    ['no power', ['no', 'power']],
    // A character outside the basic plane is one character.
    ['𠀀𠀁家', ['𠀀𠀁', '𠀁家']],
  ])('%s', (text, terms) => {
    expect([...bigrams(text)]).toEqual(terms);
  });

  it('are found of every two-character word within a longer text', () => {
    const terms = bigrams('我家住在幸福路，昨晚七点起一直停电，冰箱里的东西都坏了。');
    for (const word of ['幸福', '昨晚', '停电', '冰箱', '坏了']) expect(terms).toContain(word);
    expect(terms).not.toContain('路昨');
  });
});
