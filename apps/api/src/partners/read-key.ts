import { refusalText } from '@gridvoice/domain/labels/refusals';
import type { Bilingual } from '@gridvoice/domain/language';
import { readText } from '@gridvoice/domain/text';
import type { BadField } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';
import type { ApiKeyInput } from './api-key.types.js';
import { documentHash } from './document-binding.js';
import type { KeyBounds } from './key-store.js';

const longestName = 100;
const mostListed = 500;
const mostDocuments = 50;
const longestDocument = 20_000;
/** Milliseconds. */
export const longestLife = 400 * 24 * 60 * 60_000;

interface Surroundings {
  readonly now: number;
  readonly isRegion: (id: string) => boolean;
  /** Whether a text is a document that could be executed. */
  readonly isDocument: (source: string) => boolean;
}

const say = (chinese: string, english: string): Bilingual => ({ 'zh-CN': chinese, en: english });
const bad = (path: string, text: Bilingual): BadField => ({ path: `input.${path}`, text });

function badName(raw: string): BadField[] {
  const read = readText(raw, longestName);
  if ('text' in read) return [];
  const { because, values } = read;
  return [bad('name', { 'zh-CN': refusalText(because, 'zh-CN', values), en: refusalText(because, 'en', values) })];
}

function badList(path: string, list: readonly unknown[] | null | undefined, most = mostListed): BadField[] {
  if (!list) return [];
  if (list.length === 0) return [bad(path, say('至少一项', 'at least one'))];
  return list.length > most ? [bad(path, say(`最多 ${most} 项`, `at most ${most}`))] : [];
}

const badRegions = (regions: readonly string[], { isRegion }: Surroundings): BadField[] =>
  regions.flatMap((id, index) => (isRegion(id) ? [] : [bad(`regions.${index}`, say('没有这个区域', 'is not a known region'))]));

function badDocument(source: string, { isDocument }: Surroundings): Bilingual | null {
  if (source.length > longestDocument) return say(`最多 ${longestDocument} 个字符`, `at most ${longestDocument} characters`);
  return isDocument(source) ? null : say('不是符合接口定义的 GraphQL 文档', 'is not a GraphQL document of this API');
}

const badDocuments = (documents: readonly string[], surroundings: Surroundings): BadField[] =>
  documents.flatMap((source, index) => {
    const text = badDocument(source, surroundings);
    return text ? [bad(`documents.${index}`, text)] : [];
  });

function badExpiry(expiresAt: number, { now }: Surroundings): BadField[] {
  if (expiresAt <= now) return [bad('expiresAt', say('须在将来', 'must lie in the future'))];
  return expiresAt > now + longestLife ? [bad('expiresAt', say('最长 400 天', 'at most 400 days from now'))] : [];
}

/** Items are looked at only where their number is in order: naming a million bad ones helps nobody. */
function badItems<T>(
  path: string,
  list: readonly T[] | null | undefined,
  each: (list: readonly T[]) => BadField[],
  most?: number,
) {
  const fields = badList(path, list, most);
  return fields.length > 0 || !list ? fields : each(list);
}

const distinct = <T>(list: readonly T[] | null | undefined): T[] | null => (list ? [...new Set(list)] : null);

/** A key's bounds as an administrator sent them. @throws CodedError BAD_USER_INPUT naming every bad field */
export function readKey(input: ApiKeyInput, surroundings: Surroundings): KeyBounds {
  const { name, scopes, regions, departments, documents, expiresAt } = input;
  const fields = [
    ...badName(name),
    ...badList('scopes', scopes),
    ...badItems('regions', regions, (list) => badRegions(list, surroundings)),
    ...badList('departments', departments),
    ...badItems('documents', documents, (list) => badDocuments(list, surroundings), mostDocuments),
    ...badExpiry(expiresAt, surroundings),
  ];
  if (fields.length > 0) throw badFields(fields);
  return {
    name: name.trim(),
    scopes: distinct(scopes) ?? [],
    regions: distinct(regions),
    departments: distinct(departments),
    documents: distinct(documents?.map(documentHash)),
    expiresAt: new Date(expiresAt),
  };
}
