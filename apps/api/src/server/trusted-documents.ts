import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../errors/coded-error.js';
import type { OperationRequest } from './operation.js';

/** The documents of our own screens by their SHA-256, in hex, as the dashboard's build wrote them down. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export interface Trust {
  readonly documents: TrustedDocuments;
  /** Whether whoever comes by cookie may send nothing else. */
  readonly only: boolean;
}

/** Those of a built dashboard; none where it is missing. */
export function readTrustedDocuments(folder: string | null): TrustedDocuments {
  const file = join(folder ?? '', 'trusted-documents.json');
  if (folder === null || !existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

const unknownHash = (): CodedError =>
  new CodedError('BAD_USER_INPUT', {
    'zh-CN': '没有这个哈希值的文档；页面可能已更新，请刷新后重试。',
    en: 'There is no document of this hash. The page may be of an older version: reload it.',
  });

const ownScreensOnly = (): CodedError =>
  new CodedError('FORBIDDEN', {
    'zh-CN': '以浏览器会话（Cookie）登录时，只能发送本系统页面自己的查询；其他查询请在 Authorization 请求头中附上令牌。',
    en: 'Signed in by cookie, only the documents of our own pages may be sent. For any other, put a token into the Authorization header.',
  });

/** A request that names its document by hash instead of sending it. */
export function namedHash({ query, extensions }: OperationRequest): string | null {
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown };
  return !query && typeof sha256Hash === 'string' ? sha256Hash : null;
}

/** The same request with its document in full. @throws CodedError BAD_USER_INPUT for a hash that isn't known */
export function withDocument(asked: OperationRequest, trusted: TrustedDocuments): OperationRequest {
  const hash = namedHash(asked);
  if (hash === null) return asked;
  const query = trusted.get(hash.toLowerCase());
  if (query === undefined) throw unknownHash();
  return { ...asked, query };
}

/** FORBIDDEN for a document that isn't one of our own; null when it is. */
export function distrust({ query }: OperationRequest, trusted: TrustedDocuments): CodedError | null {
  return trusted.has(createHash('sha256').update(query).digest('hex')) ? null : ownScreensOnly();
}
