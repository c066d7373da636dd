import { readFileSync } from 'node:fs';
import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { dryTarget } from '../../src/imports/dry-target.js';
import type { ComplaintToImport, ImportTarget, Outcome } from '../../src/imports/import-target.js';
import { runImport } from '../../src/imports/main.js';
import { fileOf, testFolder } from './register-file.js';

const mapping = { register: 'r', sourceId: 'id', receivedAt: 'at', matter: '{text}', customer: { phone: 'phone' } };
const header = 'id,at,text,phone\n';
const line = (id: string | number, rest = '2019/9/3,停电,') => `${id},${rest}\n`;
const lines = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, at) => line(from + at)).join('');

/** A target that remembers, as a database does, and refuses or fails where told. */
class MemoryTarget implements ImportTarget {
  readonly filed = new Map<string, ComplaintToImport>();
  readonly batches: number[] = [];
  failAfter = Number.POSITIVE_INFINITY;
  refuse = (_: string): boolean => false;

  async file(rows: readonly ComplaintToImport[]): Promise<readonly Outcome[]> {
    if (this.filed.size >= this.failAfter) throw new Error('connection lost');
    this.batches.push(rows.length);
    return rows.map((row): Outcome => {
      if (this.refuse(row.sourceId)) return { refused: [{ path: 'region', because: 'unknownRegion' }] };
      if (this.filed.has(row.sourceId)) return 'duplicate';
      this.filed.set(row.sourceId, row);
      return 'imported';
    });
  }
}

interface Run {
  readonly code: number;
  readonly said: string;
  readonly told: string;
  readonly closed: boolean;
}

async function run(csv: string | Buffer, target: ImportTarget, ...args: string[]): Promise<Run> {
  const said: string[] = [];
  const told: string[] = [];
  let closed = false;
  const code = await runImport([fileOf(csv), '--mapping', fileOf(JSON.stringify(mapping)), '--lang', 'en', ...args], {
    openTarget: async () => ({
      target,
      close: async () => {
        closed = true;
      },
    }),
    environment: {},
    say: (text) => said.push(text),
    progress: { isTTY: false, columns: 80, write: (text) => told.push(text) },
    now: () => instant(Date.UTC(2026, 0, 1)),
    stopwatch: () => 0,
  });
  return { code, said: said.join('\n'), told: told.join(''), closed };
}

describe('an import', () => {
  it('accounts for every row, in words', async () => {
    const csv = `${header}${lines(1, 3)}${line(2)}${line('')}${line(9, '2029/9/3,停电,12')}`;
    const { code, said, closed } = await run(csv, new MemoryTarget());
    expect(code).toBe(0);
    expect(said).toContain('6 rows = 3 imported + 1 already there + 2 refused');
    expect(said).toContain('row 6: id: has no id');
    expect(said).toContain('row 7: phone: is not a valid phone number; at: must not lie in the future');
    expect(closed).toBe(true);
  });

  it('speaks the language of the system, Chinese unless that is English', async () => {
    const say: string[] = [];
    for (const environment of [
      {},
      { LANG: 'zh_CN.UTF-8' },
      { LANG: 'C.UTF-8' },
      { LANG: 'en_US.UTF-8' },
      { LC_ALL: 'zh_CN', LANG: 'en' },
    ]) {
      await runImport(['--help'], { environment, say: (text) => say.push(text.slice(0, 2)) });
    }
    expect(say).toEqual(['用法', '用法', '用法', 'Us', '用法']);
  });

  it('imports nothing the second time', async () => {
    const target = new MemoryTarget();
    await run(header + lines(1, 450), target);
    expect((await run(header + lines(1, 450), target)).said).toContain('450 rows = 0 imported + 450 already there + 0 refused');
  });

  it('continues where it was when it failed in the middle', async () => {
    const target = new MemoryTarget();
    target.failAfter = 200;
    const failed = await run(header + lines(1, 450), target);
    expect(failed.code).toBe(2);
    expect(failed.said).toContain('200 rows = 200 imported + 0 already there + 0 refused');
    expect(failed.said).toContain('Run the same command again to continue');
    expect(failed.told).toContain('The import failed: connection lost');
    expect(failed.closed).toBe(true);
    target.failAfter = Number.POSITIVE_INFINITY;
    expect((await run(header + lines(1, 450), target)).said).toContain('450 rows = 250 imported + 200 already there + 0 refused');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('finishes its batch at %s, twice or not, and says how to continue', async (signal) => {
    const target = new MemoryTarget();
    const file = target.file.bind(target);
    target.file = (rows) => {
      process.emit(signal);
      process.emit(signal);
      return file(rows);
    };
    const { code, said, told } = await run(header + lines(1, 450), target);
    expect(code).toBe(130);
    expect(told.match(/being finished/g)).toHaveLength(1);
    expect(said).toContain('100 rows = 100 imported');
    expect(said).toContain('Run the same command again to continue');
    expect(process.listenerCount(signal)).toBe(0);
  });

  it('tries an id again whose first row the target refused', async () => {
    const target = new MemoryTarget();
    let refusals = 1;
    target.refuse = () => refusals-- > 0;
    const { said } = await run(`${header}${line(1)}${line(1)}${line(1)}`, target);
    expect(said).toContain('3 rows = 1 imported + 1 already there + 1 refused');
    expect(said).toContain('row 2: region: is not a known region');
  });

  it('says what it replaced in texts, and what it could not decode', async () => {
    const csv = Buffer.concat([
      Buffer.from(`${header}1,2019/9/3,停\u000b电\u0000灯，很长的一段中文`),
      Buffer.from([0xff]),
      Buffer.from(',\n'),
    ]);
    const { said } = await run(csv, new MemoryTarget());
    expect(said).toContain('2 control characters');
    expect(said).toContain('1 characters could not be decoded');
  });

  it('shows ten refused rows and tells of the report for the others', async () => {
    const { said } = await run(header + line('').repeat(12), new MemoryTarget());
    expect(said.match(/has no id/g)).toHaveLength(10);
    expect(said).toContain('2 more rows were refused; add --report refused.csv');
  });

  it('writes a report of the refused rows that Excel can open, with no formula in it', async () => {
    const report = `${testFolder()}/refused.csv`;
    const { said } = await run(
      `${header}${line(1)}${line('=1+1', 'x,停电,')}${line('')}`,
      new MemoryTarget(),
      '--report',
      report,
    );
    expect(readFileSync(report, 'utf8')).toBe(
      "\ufeffrow,source id,columns,reason\r\n3,r:=1+1,at,at: can't be read as a date: “x”\r\n4,,id,id: has no id\r\n",
    );
    expect(said).toContain(`the refused rows are in ${report}`);
  });

  it('fails for a refused row only where it is asked to be strict', async () => {
    const csv = header + line(1) + line('');
    expect((await run(csv, new MemoryTarget())).code).toBe(0);
    expect((await run(csv, new MemoryTarget(), '--strict')).code).toBe(1);
    expect((await run(header + line(1), new MemoryTarget(), '--strict')).code).toBe(0);
  });
});

describe('a dry run', () => {
  it('counts what it can know, and files nothing', async () => {
    const target = new MemoryTarget();
    const { code, said, closed } = await run(header + lines(1, 3) + line(2) + line(''), target, '--dry-run');
    expect([code, target.batches, closed]).toEqual([0, [], false]);
    expect(said).toContain('nothing was written');
    expect(said).toContain('5 rows = 3 to import + 1 repeated in the file + 1 refused');
  });

  it('knows ids that come again however many there are between', async () => {
    const target = dryTarget();
    const rows = (from: number) => Array.from({ length: 5000 }, (_, at) => ({ sourceId: `r:${from + at}` }) as ComplaintToImport);
    for (const from of [0, 5000, 10_000]) expect(new Set(await target.file(rows(from)))).toEqual(new Set(['imported']));
    for (const from of [10_000, 0, 5000]) expect(new Set(await target.file(rows(from)))).toEqual(new Set(['duplicate']));
  });
});

describe('an import that can’t begin says why and touches nothing:', () => {
  it.each([
    [['--mapping', 'x'], 'FILE'],
    [['a.csv'], '--mapping'],
    [['a.csv', 'b.csv', '--mapping', 'x'], 'FILE'],
    [['a.csv', '--mapping', 'x', '--fast'], '--fast'],
    [['a.csv', '--mapping', 'x', '--lang', 'fr'], '--lang fr'],
    [['a.csv', '--mapping', 'none'], 'No such mapping file: none. Mappings that come with the project: citizen-messages'],
    [['none.csv', '--mapping', 'citizen-messages'], 'No such file'],
  ])('%j', async (args, words) => {
    let told = '';
    const write = (text: string): void => {
      told += text;
    };
    const progress = { isTTY: false, columns: 80, write };
    expect(await runImport(args, { environment: { LANG: 'en' }, progress, folder: testFolder() })).toBe(2);
    expect(told).toContain(words);
  });

  it('columns that are missing or there twice are all named', async () => {
    const missing = await run('id,text\n1,x\n', new MemoryTarget());
    expect(missing.told).toContain('lacks columns that the mapping names: at, phone. Its columns are: id, text');
    const repeated = await run('id,at,text,phone,at\n', new MemoryTarget());
    expect(repeated.told).toContain('more than once in the header: at');
  });

  it('a report that would overwrite the register is refused', async () => {
    const file = fileOf(header + line(1));
    const args = [file, '--mapping', fileOf(JSON.stringify(mapping)), '--dry-run', '--report', file];
    expect(await runImport(args, { progress: { isTTY: false, columns: 80, write: () => undefined } })).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(header + line(1));
  });
});
