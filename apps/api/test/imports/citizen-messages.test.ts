import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkColumns } from '../../src/imports/check-columns.js';
import { dryTarget } from '../../src/imports/dry-target.js';
import { runImport } from '../../src/imports/main.js';
import { loadMapping } from '../../src/imports/mapping/load-mapping.js';
import { openRegister } from '../../src/imports/open-register.js';
import { isExcelDate } from '../../src/imports/source-row.js';
import { opening } from './register-file.js';

/** The real register is not ours to pass on: it is looked for beside the repository. */
const register = fileURLToPath(new URL('../../../../../shared/data/citizen-complaints.xlsx', import.meta.url));
const absent = !existsSync(register);

describe(`the register of citizens’ messages${absent ? ' (skipped: ../shared/data/citizen-complaints.xlsx is not here)' : ''}`, () => {
  it.skipIf(absent)('has 4,326 rows, 129 of them with Excel dates and 4,197 with dates as text', async () => {
    const source = await openRegister(register, {}, opening);
    checkColumns(await loadMapping('citizen-messages', '/', 'zh-CN'), source);
    const kinds = { excel: 0, text: 0 };
    for await (const { cells } of source.rows) kinds[isExcelDate(cells.get('留言时间')) ? 'excel' : 'text'] += 1;
    await source.close();
    expect(kinds).toEqual({ excel: 129, text: 4197 });
  });

  it.skipIf(absent)('goes in whole, once', async () => {
    const target = dryTarget();
    const openTarget = async () => ({ target, close: () => Promise.resolve() });
    const said: string[] = [];
    const run = () =>
      runImport([register, '--mapping', 'citizen-messages', '--strict', '--lang', 'en'], {
        openTarget,
        say: (line) => said.push(line),
      });
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    expect(said.filter((line) => line.includes('rows ='))).toEqual([
      '  4326 rows = 4326 imported + 0 already there + 0 refused',
      '  4326 rows = 0 imported + 4326 already there + 0 refused',
    ]);
  });
});
