import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { CodedError } from '../errors/coded-error.js';
import { logInternal } from '../errors/log-internal.js';
import { unreadable } from '../errors/refusals.js';
import { answerErrors, readerOf } from './http-state.js';

const nothingHere = () => new CodedError('NOT_FOUND', { 'zh-CN': '没有这个地址。', en: 'There is nothing at this address.' });

/** Addresses we don't have. */
export const notFound: RequestHandler = (request, response) => {
  request.resume();
  answerErrors(response, 404, [nothingHere()]);
};

const isClientsFault = (error: unknown): error is { status: number } => {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
};

/** The last resort: JSON, never a page, and nothing of the inside. */
export const unexpected =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (isClientsFault(error)) {
      const shown = error.status === 404 ? nothingHere() : unreadable('请求无法识别。', "The request can't be read.");
      answerErrors(response, error.status, [shown]);
      return;
    }
    const [shown] = answerErrors(response, 500, [error]);
    if (shown) logInternal(log, error, shown, readerOf(response));
  };
