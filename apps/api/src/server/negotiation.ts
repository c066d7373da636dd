import type { RequestHandler, Response } from 'express';
import { unreadable } from '../errors/refusals.js';
import { answerErrors, jsonType } from './http-state.js';

const responseJson = 'application/graphql-response+json; charset=utf-8';

/** Only GET (queries) and POST. */
export const allowMethods: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.setHeader('allow', 'GET, POST');
  answerErrors(response, 405, [unreadable('请使用 POST 或 GET 方法。', 'Use POST, or GET for queries.')]);
};

/**
 * Settles the answer's media type before anything runs: a mutation must not take place and then be answered 406. The Accept
 * header is replaced by the outcome, so that everyone after us comes to the same one.
 */
export const negotiate: RequestHandler = (request, response, next) => {
  const mediaType = request.accepts([jsonType, responseJson]);
  if (mediaType === false) {
    const error = unreadable(
      '只能以 JSON 形式应答。',
      'The answer can only be application/json or application/graphql-response+json.',
    );
    answerErrors(response, 406, [error]);
    return;
  }
  response.locals.mediaType = mediaType;
  request.headers.accept = mediaType;
  next();
};

/**
 * The GraphQL-over-HTTP spec gives a well-formed request with a bad document or variables 400, except that a client which
 * knows only `application/json` gets 200, lest a proxy's error page be taken for an answer.
 */
export const statusForRequestErrors = (response: Response): number => (response.locals.mediaType === responseJson ? 400 : 200);
