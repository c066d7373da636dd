import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { presentError } from '../errors/present-error.js';
import type { Reader } from '../errors/reader.js';
import { readLanguage } from './accept-language.js';

/** Gives every request its id and its reader's language, before anything can go wrong. */
export const identify: RequestHandler = (request, response, next) => {
  const reader: Reader = { requestId: randomUUID(), language: readLanguage(request.headers['accept-language']) };
  response.locals.reader = reader;
  response.setHeader('x-request-id', reader.requestId);
  next();
};

export const readerOf = (response: Response): Reader => response.locals.reader as Reader;

export const jsonType = 'application/json; charset=utf-8';

/** Answers with errors only, in GraphQL's form, as the reader of this response should see them. */
export function answerErrors(
  response: Response,
  status: number,
  errors: readonly unknown[],
  extensions?: object,
): readonly GraphQLFormattedError[] {
  const shown = errors.map((error) => presentError(error, readerOf(response)));
  const mediaType = (response.locals.mediaType as string | undefined) ?? jsonType;
  response.status(status).setHeader('content-type', mediaType);
  response.end(JSON.stringify({ errors: shown, ...(extensions ? { extensions } : {}) }));
  return shown;
}
