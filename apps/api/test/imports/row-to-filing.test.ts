import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { isPhone } from '../../src/customers/phone.js';
import { readMapping } from '../../src/imports/mapping/read-mapping.js';
import { type ReadRow, RowReader } from '../../src/imports/row-to-filing.js';
import type { CellValue } from '../../src/imports/source-row.js';
import { emptyTally } from '../../src/imports/tally.js';

const plain = { register: 'r', sourceId: '编号', receivedAt: '时间', matter: '{主题}\n{内容}' };
const good: Record<string, CellValue> = { 编号: 7, 时间: '2019/9/3 9:05:01', 主题: '停电', 内容: '两天了' };

function read(cells: Record<string, CellValue>, json: object = {}): { row: ReadRow; tally: ReturnType<typeof emptyTally> } {
  const mapping = readMapping({ ...plain, ...json });
  if ('problems' in mapping) throw new Error(JSON.stringify(mapping.problems));
  const tally = emptyTally();
  const bounds = { now: instant(Date.UTC(2026, 0, 1)), imported: true, isPhone, isRegion: () => true, isProtectable: () => true };
  const reader = new RowReader(mapping.mapping, bounds, tally);
  return { row: reader.read({ row: 2, cells: new Map(Object.entries({ ...good, ...cells })) }), tally };
}

function filing(cells: Record<string, CellValue>, json: object = {}) {
  const { row } = read(cells, json);
  if ('filing' in row) return row.filing;
  throw new Error(JSON.stringify(row.problems));
}

function problems(cells: Record<string, CellValue>, json: object = {}): [string, string | undefined, string][] {
  const { row } = read(cells, json);
  return 'problems' in row ? row.problems.map(({ field, column, because }) => [field, column, because]) : [];
}

describe('a row becomes a complaint', () => {
  it('at its original time, under its register’s id, with the defaults for what is not mapped', () => {
    const { row } = read({});
    expect(row).toMatchObject({
      row: 2,
      sourceId: 'r:7',
      filing: {
        receivedAt: Date.UTC(2019, 8, 3, 1, 5, 1),
        channel: 'WEB',
        category: 'OTHER',
        subcategory: 'UNSPECIFIED',
        matter: '停电\n两天了',
        customer: { anonymous: true },
      },
    });
  });

  it('at the time of a real Excel date, which is Shanghai time too', () => {
    const date = { wallClock: Date.UTC(2019, 8, 3, 9, 5, 1) };
    expect(filing({ 时间: date }).receivedAt).toBe(Date.UTC(2019, 8, 3, 1, 5, 1));
  });

  it('with its texts trimmed and joined', () => {
    expect(filing({ 主题: ' 停电 ', 内容: '\n\t\t\t两天了\r\n\r\n快修\n' }).matter).toBe('停电\n两天了\n\n快修');
    expect(filing({ 主题: null }).matter).toBe('两天了');
  });

  it('with a space for each character that can’t be shown, which is counted', () => {
    const { row, tally } = read({ 内容: '灯\u000b闪\u0000烁\f又\ud83d灭\ufffd' });
    expect(row).toMatchObject({ filing: { matter: '停电\n灯 闪 烁 又 灭\ufffd' } });
    expect(tally).toMatchObject({ replaced: 4, undecodable: 1 });
  });

  it('of a customer, who is anonymous only without a name', () => {
    const customer = { name: '姓名', phone: '电话', accountNumber: '户号', address: '地址' };
    const cells = { 姓名: ' 张三 ', 电话: 13812345678, 户号: 3200123456, 地址: '中山路 1 号' };
    const expected = { name: '张三', phone: '13812345678', accountNumber: '3200123456', address: '中山路 1 号' };
    expect(filing(cells, { customer }).customer).toEqual(expected);
    expect(filing({ ...cells, 姓名: ' ' }, { customer }).customer).toMatchObject({ anonymous: true, phone: '13812345678' });
  });

  it('with values looked up in the mapping’s tables, whatever their case and width', () => {
    const json = {
      channel: { column: '来源', values: { 热线: 'HOTLINE', App: 'APP' }, default: 'WEB' },
      subcategory: { column: '类别', values: { 停电: 'OUTAGE' }, default: 'UNSPECIFIED' },
      region: { column: '区域', values: { 南京: '320100' }, default: '320000' },
    };
    expect(filing({ 来源: ' ＡＰＰ ', 类别: '停电', 区域: '南京' }, json)).toMatchObject({
      channel: 'APP',
      category: 'SUPPLY_QUALITY',
      subcategory: 'OUTAGE',
      region: '320100',
    });
    const defaults = { channel: 'WEB', category: 'OTHER', subcategory: 'UNSPECIFIED', region: '320000' };
    expect(filing({ 来源: '传真', 类别: null }, json)).toMatchObject(defaults);
  });

  it('with values by their own names where the mapping has no table', () => {
    const json = { channel: { column: '来源' }, region: { column: '区域' } };
    expect(filing({ 来源: 'hotline', 区域: 320100 }, json)).toMatchObject({ channel: 'HOTLINE', region: '320100' });
    expect(filing({ 来源: 'hotline', 区域: '' }, json).region).toBeUndefined();
  });
});

describe('a row is refused', () => {
  it.each([
    ['without an id', { 编号: null }, ['sourceId', '编号', 'noSourceId']],
    ['with an id that Excel has cut', { 编号: 2.0190903000123e17 }, ['sourceId', '编号', 'digitsLost']],
    ['with an id that is no id', { 编号: 'x'.repeat(101) }, ['sourceId', '编号', 'idTooLong']],
    ['without a date', { 时间: null }, ['receivedAt', '时间', 'noDate']],
    ['with a date in no known format', { 时间: '3/9/2019' }, ['receivedAt', '时间', 'notADate']],
    ['with a number for a date', { 时间: 43711.4 }, ['receivedAt', '时间', 'numberNotDate']],
    ['with a date before there was a register', { 时间: '0219/9/3' }, ['receivedAt', '时间', 'beforeTimes']],
    ['with a date to come', { 时间: '2029/9/3' }, ['receivedAt', '时间', 'future']],
    ['without a matter', { 主题: ' ', 内容: '\n' }, ['matter', '主题 + 内容', 'empty']],
    ['with a matter that is too long', { 内容: '电'.repeat(10_000) }, ['matter', '主题 + 内容', 'tooLong']],
  ] as const)('%s', (_, cells, problem) => {
    expect(problems(cells)).toEqual([problem]);
  });

  it('with a value that the mapping’s table lacks', () => {
    const json = { channel: { column: '来源', values: { 热线: 'HOTLINE' } } };
    expect(problems({ 来源: '传真' }, json)).toEqual([['channel', '来源', 'unknownValue']]);
    expect(problems({ 来源: '' }, json)).toEqual([['channel', '来源', 'noValue']]);
  });

  it('with a subcategory that does not fit its category', () => {
    const json = { category: { column: '大类' }, subcategory: { column: '小类' } };
    const expected = [['subcategory', '小类', 'otherCategory']];
    expect(problems({ 大类: 'OTHER', 小类: 'OUTAGE' }, json)).toEqual(expected);
  });

  it('with every reason, not only the first', () => {
    const json = { customer: { name: '姓名', phone: '电话' } };
    const cells = { 编号: '', 时间: 'x', 姓名: '名'.repeat(101), 电话: '12' };
    expect(problems(cells, json).map(([, column, because]) => `${column} ${because}`)).toEqual([
      '编号 noSourceId',
      '时间 notADate',
      '姓名 tooLong',
      '电话 notAPhone',
    ]);
  });
});
