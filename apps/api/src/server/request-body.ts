import { isUtf8 } from 'node:buffer';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { CodedError } from '../errors/coded-error.js';
import { unreadable } from '../errors/refusals.js';
import { answerErrors } from './http-state.js';

/** In bytes, after decompression; WebSocket messages have the same limit. */
export const mostBytes = 256 * 1024;

/** A client that keeps sending after it was told 413 is cut off after this much, in bytes. */
const mostIgnored = 32 * 1024 * 1024;

/** Only `application/json`: forms and plain text are what other sites' pages can send without asking. */
export const requireJson: RequestHandler = (request, response, next) => {
  const [essence = ''] = (request.headers['content-type'] ?? '').split(';');
  if (request.method === 'GET' || essence.trim().toLowerCase() === 'application/json') return next();
  request.resume();
  answerErrors(response, 415, [unreadable('请求类型应为 application/json。', 'The request must be application/json.')]);
};

const brokenUtf8 = Symbol('broken UTF-8');

/** Reads the JSON body. Node would quietly replace broken UTF-8 by question marks, so the bytes are looked at first. */
export const readJson: RequestHandler = express.json({
  limit: mostBytes,
  strict: false,
  verify: (_request, _response, body) => {
    if (!isUtf8(body)) throw Object.assign(new Error('broken UTF-8'), { type: brokenUtf8 });
  },
});

interface BodyProblem {
  readonly status: number;
  readonly error: CodedError;
}

function bodyProblem(error: unknown): BodyProblem | null {
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  const most = mostBytes / 1024;
  if (type === brokenUtf8)
    return { status: 400, error: unreadable('请求内容不是有效的 UTF-8。', 'The body is not valid UTF-8.') };
  if (type === 'entity.parse.failed')
    return { status: 400, error: unreadable('请求内容不是有效的 JSON。', 'The body is not valid JSON.') };
  if (type === 'entity.too.large') {
    return { status: 413, error: unreadable(`请求内容过大，最多 ${most} kB。`, `The body is too large: at most ${most} kB.`) };
  }
  if (typeof type === 'symbol' || typeof status !== 'number' || status < 400 || status > 499) return null;
  return { status, error: unreadable('无法读取请求内容。', "The body can't be read.") };
}

/** Turns what went wrong with reading a body into a JSON answer; everything else goes on. */
export const bodyErrors: ErrorRequestHandler = (error, request, response, next) => {
  const problem = bodyProblem(error);
  if (!problem || response.headersSent) return next(error);
  // Unread bytes would make the connection break before the client has read why.
  let ignored = 0;
  request.on('data', (chunk: Buffer) => {
    ignored += chunk.length;
    if (ignored > mostIgnored) request.destroy();
  });
  request.resume();
  response.setHeader('connection', 'close');
  answerErrors(response, problem.status, [problem.error]);
};
