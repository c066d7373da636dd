import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openRegister, type Reading } from '../../src/imports/open-register.js';
import type { CellValue, SourceRow } from '../../src/imports/source-row.js';
import { Unreadable } from '../../src/imports/unreadable.js';

/** A folder that goes when the test is over. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gridvoice-register-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file for one test and returns its path. */
export function fileOf(content: string | Buffer, name = 'register'): string {
  const path = join(testFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const opening = { signal: new AbortController().signal, preparing: () => undefined };

/** All rows of a register. */
export async function rowsOf(content: string | Buffer, reading: Reading = {}): Promise<SourceRow[]> {
  const source = await openRegister(fileOf(content), reading, opening);
  const rows: SourceRow[] = [];
  try {
    for await (const row of source.rows) rows.push(row);
  } finally {
    await source.close();
  }
  return rows;
}

/** The cells of all rows as plain objects, to be compared at a glance. */
export async function cellsOf(content: string | Buffer, reading: Reading = {}): Promise<Record<string, CellValue>[]> {
  return (await rowsOf(content, reading)).map(({ cells }) => Object.fromEntries(cells));
}

/** Why a file is refused as a whole. */
export async function refusalOf(content: string | Buffer, reading: Reading = {}): Promise<Unreadable> {
  const outcome = await rowsOf(content, reading).catch((error: unknown) => error);
  if (outcome instanceof Unreadable) return outcome;
  throw new Error(`expected Unreadable, but got ${JSON.stringify(outcome)}`, { cause: outcome });
}
