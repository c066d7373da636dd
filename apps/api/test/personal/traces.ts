import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api } from '../harness.js';

/** Where any of the texts is found in any table, as `table: text`, also in what the planner has noted of them. */
export async function tracesInTables({ sql }: Api, texts: readonly string[]): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public'
     UNION ALL SELECT 'pg_catalog.pg_stats'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql<{ text: string }>(`SELECT row_to_json(t)::text AS text FROM ${name} t`);
    const all = rows.map(({ text }) => text).join('\n');
    found.push(...texts.filter((text) => all.includes(text)).map((text) => `${name}: ${text}`));
  }
  return found;
}

/** Files of a folder of the database's data, with those below it, that hold any of the texts. Null where it can't be read. */
export async function tracesInFiles(folder: string, texts: readonly string[]): Promise<string[] | null> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!files) return null;
  const found: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    found.push(...texts.filter((text) => bytes.includes(text)).map((text) => `${file.name}: ${text}`));
  }
  return found;
}

/** The folder of this database's own files. */
export async function dataFolder({ sql }: Api): Promise<string> {
  const [row] = await sql<{ folder: string; oid: string }>(
    "SELECT current_setting('data_directory') AS folder, oid::text FROM pg_database WHERE datname = current_database()",
  );
  return join(row?.folder ?? '', 'base', row?.oid ?? '');
}
