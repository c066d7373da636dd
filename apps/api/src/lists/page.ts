import type { CodedError } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';

const usual = 20;
const longestPage = 100;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** What each part of a list's keys looks like, so that another list's cursor is known for what it is. */
export type KeyForm = readonly RegExp[];

/** A moment in a key: milliseconds since 1970 of a year with four digits. */
export const momentPart = /^-?\d{1,13}$/;

/** @throws CodedError BAD_USER_INPUT for a page that is too long, runs both ways, or rests on a foreign cursor. */
export function readPage({ first, after, last, before }: PageArgs, form: KeyForm = []): Page {
  if (first != null && last != null) throw badPage('last', '不能同时指定 first 和 last', "can't stand beside first");
  const size = first ?? last ?? usual;
  if (size < 0 || size > longestPage) {
    throw badPage(last == null ? 'first' : 'last', `应在 0 到 ${longestPage} 之间`, `must be from 0 to ${longestPage}`);
  }
  return { size, backwards: last != null, after: readKey('after', after, form), before: readKey('before', before, form) };
}

const badPage = (path: string, zh: string, en: string): CodedError => badFields([{ path, text: { 'zh-CN': zh, en } }]);

/** Where a row stands in its list's order, as text that means nothing to others. */
export const printKey = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function readKey(path: string, text: string | null | undefined, form: KeyForm): string[] | null {
  if (text == null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(text.slice(0, 500), 'base64url').toString());
    if (Array.isArray(key) && key.length === form.length && key.every((part, index) => isPart(part, form[index]))) return key;
  } catch {
    // Falls through to the one error below.
  }
  throw badPage(path, '不是本列表的游标', 'is not a cursor of this list');
}

const isPart = (part: unknown, form: RegExp | undefined): boolean => typeof part === 'string' && form?.test(part) === true;

export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A Relay connection from one row more than the page holds, in the order in which they were read. */
export function connection<T>(read: readonly T[], page: Page, keyOf: (node: T) => readonly string[]): Connection<T> {
  const more = read.length > page.size;
  const nodes = read.slice(0, page.size);
  if (page.backwards) nodes.reverse();
  const edges = nodes.map((node) => ({ node, cursor: printKey(keyOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.backwards ? page.before !== null : more,
      hasPreviousPage: page.backwards ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
