import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from './masking.js';

describe('CO-4: masked for everyone', () => {
  it.each([
    ['张三', '张*', 'the family name stays'],
    ['张小三', '张**', 'a star for each further character'],
    ['欧阳娜娜', '欧***', 'of a double name the first half'],
    ['迪丽热巴·迪力木拉提', '迪***', "a long name doesn't show how long"],
    ['张', '张*', 'one character looks like any other name'],
    ['𠮷野', '𠮷*', "a character of two units isn't cut in half"],
    ['John Smith', 'J***', 'a foreign name'],
    ['', '*', 'none'],
  ])('name %j: %j, %s', (value, masked) => expect(mask('name', value)).toBe(masked));

  it.each([
    ['13812345678', '138****5678', 'a mobile'],
    ['138 1234 5678', '138****5678', 'as people write it'],
    ['025-83456789', '025****6789', 'a fixed line with its area'],
    ['+86 138 1234 5678', '861****5678', 'with the country'],
    ['+44 20 7946 0958', '442****0958', 'a foreign number'],
    ['83456789', '****89', 'a local fixed line'],
    ['95598', '****98', 'a short number'],
    ['12', '****2', 'never more than half'],
    ['1', '****', 'a single digit'],
    ['', '****', 'none'],
    ['不详', '****', 'no number at all'],
    ['１３８１２３４５６７８', '****', 'full-width digits are none of ours'],
  ])('phone %j: %j, %s', (value, masked) => expect(mask('phone', value)).toBe(masked));

  it.each([
    ['7701104729', '******4729', 'the last four'],
    ['0123456789012', '******9012', 'whatever its length'],
    ['12345678', '******5678', 'half of it'],
    ['123456', '******456', 'never more than half'],
    ['1', '******', 'a single digit'],
    ['', '******', 'none'],
  ])('account %j: %j, %s', (value, masked) => expect(mask('accountNumber', value)).toBe(masked));

  it.each([
    ['江州市临江区滨江街道江畔花园3幢2单元501室', '江州市临江区***', 'town and district'],
    ['江苏省南京市鼓楼区中山北路123号', '江苏省南京市***', 'province and town'],
    ['幸福小区三栋二单元五室', '幸福小区***', 'no district: cut before the block, 三 is a number too'],
    ['中山北路12号3栋', '中山北路***', 'cut before the house'],
    ['中山北路１２号３栋', '中山北路***', 'full-width digits are numbers'],
    ['A栋502', '***', 'a block may be a letter'],
    ['古渡里', '古***', 'never more than half'],
    ['3栋502', '***', 'nothing but the door'],
    ['Flat B, Baker Street', '***', 'nothing of a foreign one'],
    ['路', '***', 'one character'],
    ['', '***', 'none'],
  ])('address %j: %j, %s', (value, masked) => expect(mask('address', value)).toBe(masked));

  const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });

  it('shows of an address at most six characters, no number or letter, and at most half', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const shown = [...mask('address', value).slice(0, -3)];
        expect(shown.length).toBeLessThanOrEqual(Math.min(6, [...value].length / 2));
        expect(shown.join('')).not.toMatch(/[\p{N}\p{Script=Latin}]/u);
        expect(value.startsWith(shown.join(''))).toBe(true);
      }),
    );
  });

  it('hides at least four digits of a phone, or half of a short one; at least half of an account', () => {
    const shown = (masked: string) => masked.replaceAll('*', '').length;
    fc.assert(
      fc.property(digits, (value) => {
        expect(shown(mask('phone', value))).toBeLessThanOrEqual(Math.max(value.length - 4, value.length / 2));
        expect(shown(mask('accountNumber', value))).toBeLessThanOrEqual(value.length / 2);
      }),
    );
  });
});
