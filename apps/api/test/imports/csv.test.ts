import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src/imports/csv/delimiter.js';
import { cellsOf, refusalOf, rowsOf } from './register-file.js';

/** A table in GB18030; its last character takes four bytes. */
const inGb18030 = Buffer.concat([
  Buffer.from('b1e0bac52cc4dac8dd0a312ccda3b5e7', 'hex'),
  Buffer.from('8139ef30', 'hex'),
  Buffer.from('\n'),
]);

describe('the encoding of a CSV', () => {
  const table = '编号,内容\n1,停电\n';

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 as Excel’s “Unicode text”', Buffer.from(`\ufeff${table.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-8 with one broken byte', Buffer.concat([Buffer.from(`${table}2,`), Buffer.from([0xff]), Buffer.from('停电断电\n')])],
  ])('is found: %s', async (_, content) => {
    expect((await cellsOf(content))[0]).toEqual({ 编号: '1', 内容: '停电' });
  });

  it('is found: GB18030, four-byte characters too', async () => {
    expect(await cellsOf(inGb18030)).toEqual([{ 编号: '1', 内容: '停电㐁' }]);
  });

  it('is found where the first megabyte says nothing about it', async () => {
    const ascii = `id,text\n${`1,${'a'.repeat(1000)}\n`.repeat(1500)}`;
    const rows = await cellsOf(Buffer.concat([Buffer.from(ascii), Buffer.from('2,'), Buffer.from('cda3b5e7', 'hex')]));
    expect(rows.at(-1)).toEqual({ id: '2', text: '停电' });
  });

  it('is the one the mapping gives, whatever it looks like', async () => {
    expect(await cellsOf(Buffer.from('a,b\n1,é\n'), { encoding: 'gb18030' })).toEqual([{ a: '1', b: '茅' }]);
  });

  it('is right for characters that two chunks of the file share', async () => {
    const rows = await cellsOf(`a,b\n${Array.from({ length: 6000 }, (_, at) => `${at},${'停电'.repeat(10)}x`).join('\n')}`);
    expect(rows.every(({ b }) => b === `${'停电'.repeat(10)}x`)).toBe(true);
  });
});

describe('the delimiter of a CSV', () => {
  it.each([
    ['a,b,c;d', ','],
    ['a;b;c,d', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c";d', ';'],
    ['"a\n,,,";d;e\n1,2,3', ';'],
    ['\n\na;b', ';'],
    ['a', ','],
  ])('of %j is %j', (head, delimiter) => {
    expect(detectDelimiter(head)).toBe(delimiter);
  });

  it('may be given by the mapping', async () => {
    expect(await cellsOf('a,b;c\n1,2;3\n', { delimiter: ';' })).toEqual([{ 'a,b': '1,2', c: '3' }]);
  });
});

describe('the records of a CSV', () => {
  it('may have quotes, delimiters and line breaks inside, and end in any way', async () => {
    const content = 'a,b\r\n1,"say ""no"", then\r\nleave"\n2,x\r3,\n';
    expect(await cellsOf(content)).toEqual([{ a: '1', b: 'say "no", then\r\nleave' }, { a: '2', b: 'x' }, { a: '3' }]);
  });

  it('are numbered as a spreadsheet program numbers them, empty lines counted and left out', async () => {
    const rows = await rowsOf('a,b\n\n"1\n1",x\n,,\n2,y,too many\n3\n');
    expect(rows.map(({ row, cells }) => [row, cells.size])).toEqual([
      [3, 2],
      [5, 2],
      [6, 1],
    ]);
  });

  it('may have a stray quote in the middle of a field', async () => {
    expect(await cellsOf('a,b\n1,5" pipe\n')).toEqual([{ a: '1', b: '5" pipe' }]);
  });

  it('are refused with the row when a quote is never closed', async () => {
    const { because, values } = await refusalOf(`a,b\n1,x\n2,"${'停电 '.repeat(600_000)}`);
    expect([because, values.row]).toEqual(['hugeRecord', 3]);
  });

  it('are refused with the row when the quote is still open at the end', async () => {
    const { because, values } = await refusalOf('a,b\n1,x\n2,"停电\n');
    expect([because, values.row]).toEqual(['badCsv', 3]);
  });
});
