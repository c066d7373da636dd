import type { Request } from 'express';
import { unreadable } from '../errors/refusals.js';
import type { OperationRequest } from './operation.js';
import { namedHash, type TrustedDocuments, withDocument } from './trusted-documents.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isMapOrAbsent = (value: unknown): value is Fields | null | undefined =>
  value === undefined || value === null || isObject(value);

function checkForm(body: unknown): OperationRequest {
  if (Array.isArray(body)) throw unreadable('不支持批量请求。', 'Batched requests are not served.');
  if (!isObject(body)) throw unreadable('请求内容应为 JSON 对象。', 'The body must be a JSON object.');
  const { query, operationName, variables, extensions } = body;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw unreadable('operationName 应为文本。', 'operationName must be text.');
  }
  if (!isMapOrAbsent(variables)) throw unreadable('variables 应为 JSON 对象。', 'variables must be a JSON object.');
  if (!isMapOrAbsent(extensions)) throw unreadable('extensions 应为 JSON 对象。', 'extensions must be a JSON object.');
  const text = query ?? '';
  const named = text === '' && namedHash({ query: text, extensions }) !== null;
  if (typeof text !== 'string' || (text === '' && !named))
    throw unreadable('缺少 query，应为文本。', 'query is missing; it must be text.');
  return { query: text, operationName, variables, extensions };
}

function parseParameter(name: string, text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(`${name} 不是有效的 JSON。`, `${name} is not valid JSON.`);
  }
}

function bodyOfUrl(url: string): Fields {
  const parameters = new URL(url, 'http://localhost').searchParams;
  return {
    query: parameters.get('query'),
    operationName: parameters.get('operationName'),
    variables: parseParameter('variables', parameters.get('variables')),
    extensions: parseParameter('extensions', parameters.get('extensions')),
  };
}

/**
 * The GraphQL request in an HTTP request, its document in full. Apollo reads the body itself, so a document named by its hash is
 * put there, too. @throws CodedError for a body or URL that isn't one
 */
export function operationRequest(request: Request, trusted: TrustedDocuments): OperationRequest {
  const sent = checkForm(request.method === 'GET' ? bodyOfUrl(request.originalUrl) : request.body);
  const asked = withDocument(sent, trusted);
  if (asked === sent) return asked;
  if (request.method === 'GET') throw unreadable('以哈希值指定文档时请使用 POST。', 'Use POST to name a document by its hash.');
  const { persistedQuery: _named, ...extensions } = request.body.extensions;
  request.body = { ...request.body, query: asked.query, extensions };
  return asked;
}
