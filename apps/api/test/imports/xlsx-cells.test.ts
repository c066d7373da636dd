import { describe, expect, it } from 'vitest';
import { cellsOf, refusalOf, rowsOf } from './register-file.js';
import { row, xlsx } from './xlsx-writer.js';

/** The one cell of a sheet under the title A. */
async function cell(xml: string, workbook: Partial<Parameters<typeof xlsx>[0]> = {}) {
  const rows = await cellsOf(xlsx({ sheets: { S: row('A') + row(xml, 'end') }, ...workbook }));
  return rows[0]?.A;
}

const wallClock = (iso: string) => ({ wallClock: Date.parse(`${iso}Z`) });

describe('a cell of a worksheet', () => {
  it.each([
    ['an inline text', '<c t="inlineStr"><is><t>停电</t></is></c>', '停电'],
    ['runs of rich text joined', '<c t="inlineStr"><is><r><t>停</t></r><r><rPr><b/></rPr><t>电</t></r></is></c>', '停电'],
    ['a text without how it is pronounced', '<c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>', '課'],
    ['spaces and line breaks kept', '<c t="inlineStr"><is><t xml:space="preserve">\n\t 停电 </t></is></c>', '\n\t 停电 '],
    ['a character that XML escapes', '<c t="inlineStr"><is><t>a_x000B_b_x005F_x000B_</t></is></c>', 'a\vb_x000B_'],
    ['a CDATA section', '<c t="inlineStr"><is><t><![CDATA[1 < 2]]></t></is></c>', '1 < 2'],
    ['a number', '<c><v>188006</v></c>', 188006],
    ['a number in scientific notation', '<c><v>1.5E3</v></c>', 1500],
    ['a long number written out in full, as text', '<c><v>20190903000123456</v></c>', '20190903000123456'],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error as nothing', '<c t="e"><v>#REF!</v></c>', undefined],
    ['an empty cell as nothing', '<c s="0"/>', undefined],
    ['the text that a formula had', '<c t="str"><f>A1&amp;"x"</f><v>甲x</v></c>', '甲x'],
    ['the number that a formula had', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula that was never computed as nothing', '<c><f>1+1</f></c>', undefined],
    ['a date of a strict workbook', '<c t="d"><v>2019-09-03T09:05:01</v></c>', wallClock('2019-09-03T09:05:01')],
  ])('is read as %s', async (_, xml, value) => {
    expect(await cell(xml)).toEqual(value);
  });

  it('is a control character when a careless program left one in', async () => {
    expect(await cell('<c t="inlineStr"><is><t>a\u000bb</t></is></c>')).toBe('a\vb');
  });

  it('points into the table of shared texts', async () => {
    const sharedStrings =
      '<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh><t>x</t></rPh></si><si/><si><t>_x000D_丁</t></si>';
    expect(await cell('<c t="s"><v>0</v></c>', { sharedStrings })).toBe('甲');
    expect(await cell('<c t="s"><v>1</v></c>', { sharedStrings })).toBe('乙 丙');
    expect(await cell('<c t="s"><v>2</v></c>', { sharedStrings })).toBeUndefined();
    expect(await cell('<c t="s"><v>3</v></c>', { sharedStrings })).toBe('\r丁');
  });

  it('that points beyond the table makes the file damaged', async () => {
    const file = xlsx({ sheets: { S: row('A') + row('<c t="s"><v>7</v></c>') }, sharedStrings: '<si><t>甲</t></si>' });
    expect((await refusalOf(file)).because).toBe('damaged');
  });

  it('takes texts of every length from the table on disk', async () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `${at}:${'电'.repeat((at * 37) % 1500)}`);
    const sharedStrings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const order = texts.map((_, at) => (at * 1009) % texts.length);
    const sheet = row('A') + order.map((at) => row(`<c t="s"><v>${at}</v></c>`)).join('');
    const rows = await cellsOf(xlsx({ sheets: { S: sheet }, sharedStrings }));
    expect(rows.map(({ A }) => A)).toEqual(order.map((at) => texts[at]));
  });
});

describe('rows and columns', () => {
  it('are where they say they are', async () => {
    const sheet = `<row r="3"><c r="B3" t="str"><v>编号</v></c><c r="AA3" t="str"><v>内容</v></c></row>
      <row r="9"><c r="AA9" t="str"><v>停电</v></c></row><row r="12"><c r="B12"><v>7</v></c><c r="C12"><v>8</v></c></row>`;
    const rows = await rowsOf(xlsx({ sheets: { S: sheet } }));
    expect(rows.map(({ row, cells }) => [row, Object.fromEntries(cells)])).toEqual([
      [9, { 内容: '停电' }],
      [12, { 编号: 7 }],
    ]);
  });

  it('follow each other when they do not say where they are', async () => {
    const sheet = `<row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row><row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c/><c><v>2</v></c></row>`;
    const rows = await rowsOf(xlsx({ sheets: { S: sheet } }));
    expect(rows.map(({ row, cells }) => [row, Object.fromEntries(cells)])).toEqual([
      [2, { 甲: 1 }],
      [4, { 乙: 2 }],
    ]);
  });

  it('may carry a namespace prefix', async () => {
    const content = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c t="str"><x:v>甲</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await cellsOf(xlsx({ sheets: { S: '' }, parts: [{ name: 'xl/worksheets/sheet1.xml', content }] }))).toEqual([
      { 甲: 1 },
    ]);
  });

  it('leave out rows that hold nothing but spaces', async () => {
    expect(await rowsOf(xlsx({ sheets: { S: row('甲') + row('  ') + row('1') } }))).toHaveLength(1);
  });

  it('have the titles of the asked header row, spaces and line breaks evened out', async () => {
    const sheet = row('投诉登记表') + row(' 编\n号 ', '内容') + row('1', '停电');
    expect(await cellsOf(xlsx({ sheets: { S: sheet } }), { headerRow: 2 })).toEqual([{ '编 号': '1', 内容: '停电' }]);
  });

  it('are refused without a header', async () => {
    expect((await refusalOf(xlsx({ sheets: { S: '' } }))).because).toBe('noHeader');
    expect((await refusalOf(xlsx({ sheets: { S: row('甲') } }), { headerRow: 2 })).because).toBe('noHeader');
  });
});

describe('a sheet', () => {
  const file = xlsx({ sheets: { 说明: row('x'), 甲: row('A') + row('1'), 乙: row('A') + row('2') }, hidden: ['说明'] });

  it('is the first visible one unless another is asked for', async () => {
    expect(await cellsOf(file)).toEqual([{ A: '1' }]);
  });

  it('is chosen by name or by its position among the visible ones', async () => {
    expect(await cellsOf(file, { sheet: '乙' })).toEqual([{ A: '2' }]);
    expect(await cellsOf(file, { sheet: 2 })).toEqual([{ A: '2' }]);
  });

  it('that is not there is refused with the names of those that are', async () => {
    const { because, values } = await refusalOf(file, { sheet: '丙' });
    expect([because, values.sheets]).toEqual(['unknownSheet', '说明, 甲, 乙']);
  });
});
