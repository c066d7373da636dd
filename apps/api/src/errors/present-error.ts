import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from './coded-error.js';
import { contractCode, type ErrorCode } from './codes.js';
import { ExpectedValue } from './expected-value.js';
import { presentCoded, presentRefusal, type Shown } from './present-refusal.js';
import type { Reader } from './reader.js';
import { HeldTask } from './task-holder.js';

/** A hostile document can put a name of 200 kB into graphql-js's messages. */
const longestMessage = 500;

const prefixes: Partial<Record<ErrorCode, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语法错误：',
  GRAPHQL_VALIDATION_FAILED: '查询与接口定义不符：',
  BAD_USER_INPUT: '请求内容有误：',
};

/** graphql-js and Apollo wrap what a resolver threw, sometimes twice. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Arguments that graphql-js refused while executing; its other errors tell of the inside. */
const isArgumentError = (cause: unknown): boolean =>
  cause instanceof GraphQLError && Boolean(cause.nodes?.length) && cause.message.startsWith('Argument "');

const shorten = (text: string): string => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text);

function presentPlain(message: string, code: ErrorCode, extensions: object, { language }: Reader): Shown {
  const prefix = language === 'zh-CN' ? (prefixes[code] ?? '') : '';
  return { message: prefix + shorten(message), extensions: { ...extensions, code } };
}

function presentInternal({ language, requestId }: Reader): Shown {
  const zh = `系统内部错误，请凭编号 ${requestId} 联系管理员。`;
  const en = `Something went wrong on our side. Quote ${requestId} when you report it.`;
  return { message: language === 'en' ? en : zh, extensions: { code: 'INTERNAL', requestId } };
}

function show(error: unknown, reader: Reader): Shown {
  const cause = causeOf(error);
  if (cause instanceof HeldTask) return presentRefusal(cause.refusal, reader.language, cause.holder);
  if (cause instanceof Refusal) return presentRefusal(cause, reader.language);
  if (cause instanceof CodedError) return presentCoded(cause, reader.language);
  if (!(error instanceof GraphQLError)) return presentInternal(reader);
  const code = contractCode(error.extensions.code) ?? (isArgumentError(cause) ? 'BAD_USER_INPUT' : null);
  if (code === null || code === 'INTERNAL') return presentInternal(reader);
  const { http: _status, stacktrace: _stack, ...extensions } = error.extensions;
  const message = cause instanceof ExpectedValue ? cause.text[reader.language] : error.message;
  return presentPlain(message, code, extensions, reader);
}

/**
 * What a reader is shown of any error: message in their language, `extensions.code` of the contract, and for everything
 * unforeseen nothing but the id under which `logInternal` wrote it down.
 */
export function presentError(error: unknown, reader: Reader): GraphQLFormattedError {
  const { message, extensions } = show(error, reader);
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions };
}
