import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMapping } from '../../src/imports/mapping/load-mapping.js';
import { columnsOf, type Mapping } from '../../src/imports/mapping/mapping.js';
import { readMapping } from '../../src/imports/mapping/read-mapping.js';
import { fileOf } from './register-file.js';

const smallest = { register: 'hotline', sourceId: '编号', receivedAt: '时间', matter: '{内容}' };

function mappingOf(json: object): Mapping {
  const read = readMapping({ ...smallest, ...json });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.mapping;
}

function problemsOf(json: unknown): (readonly [string, string])[] {
  const read = readMapping(json);
  return 'problems' in read ? read.problems.map(({ path, because }) => [path, because] as const) : [];
}

describe('a mapping', () => {
  it('needs no more than register, id, time and matter', () => {
    const mapping = mappingOf({});
    expect(mapping).toMatchObject({
      channel: { fixed: 'WEB' },
      category: undefined,
      subcategory: { fixed: 'UNSPECIFIED' },
      customer: {},
      region: undefined,
    });
    expect(columnsOf(mapping)).toEqual(['编号', '时间', '内容']);
  });

  it('names each column it reads once, titles evened out', () => {
    const mapping = mappingOf({
      matter: '【{标题}】{内\n容}',
      customer: { name: '姓名', phone: { column: ' 电话 ' } },
      channel: { column: '来源', default: 'WEB' },
      subcategory: { column: '类别', values: { 停电: 'OUTAGE' } },
      region: { column: '区域' },
    });
    expect(columnsOf(mapping)).toEqual(['编号', '时间', '标题', '内 容', '姓名', '电话', '来源', '类别', '区域']);
  });

  it('is refused with every mistake, each at its place', () => {
    const problems = problemsOf({
      register: 'Hot Line',
      sheet: 0,
      headerRow: 1.5,
      encoding: 'latin1',
      delimiter: '|',
      sourceID: '编号',
      receivedAt: { column: '', formats: ['yyyy/M/d', 'H:mm'] },
      matter: '没有列',
      customer: { phone: 7, mail: 'x' },
      channel: 'FAX',
      category: { column: '类', values: { 电: 'POWER' }, default: 'OTHER' },
      subcategory: 7,
      region: { values: { 东: '' } },
    });
    expect(problems).toEqual([
      ['sourceID', 'unknownKey'],
      ['sourceId', 'missing'],
      ['receivedAt.column', 'notText'],
      ['receivedAt.formats.1', 'badDateFormat'],
      ['matter', 'noColumnInTemplate'],
      ['sheet', 'notASheet'],
      ['headerRow', 'notARowNumber'],
      ['encoding', 'notOneOf'],
      ['delimiter', 'notOneOf'],
      ['customer.mail', 'unknownKey'],
      ['customer.phone', 'notText'],
      ['category.values.电', 'notOneOf'],
      ['subcategory', 'fixedOrColumn'],
      ['channel', 'notOneOf'],
      ['region.column', 'missing'],
      ['region.values.东', 'notText'],
      ['register', 'badRegister'],
    ]);
  });

  it.each([null, [], 'x', 7])('is refused when it is %j', (json) => {
    expect(problemsOf(json)).toEqual([['', 'notAnObject']]);
  });

  it('is refused when its category can never fit its subcategory', () => {
    expect(problemsOf({ ...smallest, category: 'SUPPLY_QUALITY' })).toEqual([['category', 'needsSubcategory']]);
    expect(problemsOf({ ...smallest, category: { column: '大类' } })).toEqual([['category', 'needsSubcategory']]);
    expect(problemsOf({ ...smallest, category: 'OTHER', subcategory: 'OUTAGE' })).toEqual([['subcategory', 'otherCategory']]);
    expect(problemsOf({ ...smallest, category: 'OTHER', subcategory: 'UNSPECIFIED' })).toEqual([]);
  });
});

describe('a mapping file', () => {
  it('may come with the project, and is then known by its name', async () => {
    expect(await loadMapping('citizen-messages', '/', 'zh-CN')).toMatchObject({ register: 'citizen-messages' });
  });

  it('is found where it lies, with or without a byte order mark', async () => {
    expect(await loadMapping(fileOf(`\ufeff${JSON.stringify(smallest)}`), '/', 'en')).toMatchObject({ register: 'hotline' });
  });

  it.each(['importing.md', 'importing.zh-CN.md'])('is explained by an example that works: %s', (page) => {
    const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
    const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');
    expect(problemsOf(example)).toEqual([]);
    expect(example).toMatchObject({ register: 'hotline-nanjing' });
  });

  it('is refused in the reader’s language, every mistake on a line of its own', async () => {
    const path = fileOf(JSON.stringify({ ...smallest, channel: 'FAX', headerRow: 0 }));
    const english = await loadMapping(path, '/', 'en').catch((error) => error.text('en'));
    expect(english).toContain('headerRow: must be a whole number from 1\n  channel: “FAX” is not one of: "HOTLINE"');
    const chinese = await loadMapping(path, '/', 'zh-CN').catch((error) => error.text('zh-CN'));
    expect(chinese).toContain('映射文件有 2 处错误');
  });

  it('is refused when it is missing or no JSON', async () => {
    await expect(loadMapping('none.json', '/', 'en')).rejects.toMatchObject({ because: 'noSuchMapping' });
    await expect(loadMapping(fileOf('{"register": }'), '/', 'en')).rejects.toMatchObject({ because: 'mappingNotJson' });
  });
});
