import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testFolder } from './register-file.js';
import { xlsx } from './xlsx-writer.js';

const count = 200_000;
const measure = fileURLToPath(new URL('measure-reading.mjs', import.meta.url));
const built = fileURLToPath(new URL('../../dist/imports/open-register.js', import.meta.url));

/** A text of its own for each row, so that the table of shared texts is as large as the sheet. */
const textOf = (row: number): string => `第 ${row} 件：${'停电两天无人处理，'.repeat(8 + (row % 9))}`;
const allRows = Array.from({ length: count }, (_, row) => row);
const characters = allRows.reduce((sum, row) => sum + textOf(row).length, 0);

/** Reads in a process of its own with a small heap, as a machine with little memory would. */
function measured(content: string | Buffer): Record<string, number> {
  const path = join(testFolder(), 'large');
  writeFileSync(path, content);
  return JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=64', measure, path], { encoding: 'utf8' }));
}

describe.skipIf(!existsSync(built))('a register of 200,000 rows is read in less than 300 MB', () => {
  it('from a workbook with shared texts', () => {
    const sharedStrings = allRows.map((row) => `<si><t>${textOf(row)}</t></si>`).join('');
    const rows = allRows.map(
      (row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>${row}</v></c><c r="B${row + 2}" t="s"><v>${row}</v></c></row>`,
    );
    const header = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>text</v></c></row>';
    const found = measured(xlsx({ sheets: { S: header + rows.join('') }, sharedStrings }));
    expect(found).toMatchObject({ rows: count, characters, share: 1 });
    expect(found.peakMegabytes).toBeLessThan(300);
  });

  it('from a CSV', () => {
    const found = measured(`id,text\n${allRows.map((row) => `${row},${textOf(row)}\n`).join('')}`);
    expect(found).toMatchObject({ rows: count, characters, share: 1 });
    expect(found.peakMegabytes).toBeLessThan(300);
  });
});
