import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@gridvoice/domain/language';
import { mappingProblemText } from '../labels/mapping-problems.js';
import { Unreadable } from '../unreadable.js';
import type { Mapping } from './mapping.js';
import { readMapping } from './read-mapping.js';

const bundledFolder = fileURLToPath(new URL('../../../mappings/', import.meta.url));

/** Reads a mapping file by its path as seen from a folder, or one that comes with the project by its name alone. @throws Unreadable */
export async function loadMapping(path: string, from: string, language: Language): Promise<Mapping> {
  const text = (await textAt(resolve(from, path))) ?? (await bundled(path));
  if (text === null) throw new Unreadable('noSuchMapping', { path, bundled: (await bundledNames()).join(', ') });
  const read = readMapping(parseJson(text));
  if ('mapping' in read) return read.mapping;
  const errors = read.problems.map(
    ({ path: at, because, values }) => `  ${at || '{}'}: ${mappingProblemText(because, language, values)}`,
  );
  throw new Unreadable('badMapping', { count: errors.length, errors: errors.join('\n') });
}

const textAt = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

async function bundled(name: string): Promise<string | null> {
  return (await bundledNames()).includes(name) ? textAt(resolve(bundledFolder, `${name}.json`)) : null;
}

async function bundledNames(): Promise<string[]> {
  const files = await readdir(bundledFolder).catch(() => []);
  return files.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Unreadable('mappingNotJson', { detail: error instanceof Error ? error.message : String(error) });
  }
}
