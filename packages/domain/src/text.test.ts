import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './text.js';

describe('a text a person wrote', () => {
  it.each([
    ['  停电三天了  ', '停电三天了', 'blanks around it'],
    ['\n\n第一行\n第二行\n', '第一行\n第二行', 'line feeds around it, not within'],
    ['一\r\n二\r三', '一\n二\n三', 'every kind of line end'],
    ['\t缩进', '缩进', 'a tab before it'],
    ['列\t列', '列\t列', 'a tab within'],
    ['电表⚡👨‍👩‍👧', '电表⚡👨‍👩‍👧', 'emoji, joined ones too'],
    ['𠮷野家', '𠮷野家', 'a character outside the basic plane'],
    ['<b>"x"</b>', '<b>"x"</b>', 'mark-up is text like any other'],
  ])('%j is kept as %j: %s', (raw, text) => {
    expect(readText(raw, 100)).toEqual({ text });
  });

  it.each([
    ['', 'empty', 'nothing'],
    [' \n\t\r\n ', 'empty', 'blanks only'],
    ['\u3000\u00a0', 'empty', 'full-width and no-break blanks'],
    ['\u200b\u2060\ufeff', 'empty', 'nothing that prints'],
    ['a\u0000b', 'notText', "NUL, which the database can't hold"],
    ['a\u001b[2Jb', 'notText', 'a terminal escape'],
    ['a\u0085b', 'notText', 'a C1 control'],
    ['a\ud83d', 'notText', 'the first half of a surrogate pair'],
    ['\udc00b', 'notText', 'the second half alone'],
    ['a\uffff', 'notText', 'a non-character'],
    ['a\u{1fffe}', 'notText', 'a non-character of another plane'],
  ])('%j is refused as %s: %s', (raw, because) => {
    expect(readText(raw, 100)).toEqual({ because });
  });

  it.each([
    [10, true, 'exactly as long as allowed'],
    [11, false, 'one more'],
  ])('of %i characters is taken: %j, %s', (length, taken) => {
    const expected = (text: string) => (taken ? { text } : { because: 'tooLong', values: { most: 10 } });
    for (const character of ['a', '电', '𠮷'])
      expect(readText(character.repeat(length), 10)).toEqual(expected(character.repeat(length)));
  });

  it('is measured after trimming and in line feeds', () => {
    expect(readText(`  ${'a\r\n'.repeat(5)}  `, 10)).toEqual({ text: 'a\na\na\na\na' });
  });

  it('of ten megabytes is refused without a look at it, even where it would be no text', () => {
    expect(readText('\u0000'.repeat(10_000_000), 10_000)).toEqual({ because: 'tooLong', values: { most: 10_000 } });
  });

  it('once read reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const read = readText(raw, 50);
        if ('text' in read) expect(readText(read.text, 50)).toEqual(read);
      }),
    );
  });
});
