import type { Bilingual } from '@gridvoice/domain/language';
import { type BadField, CodedError } from './coded-error.js';

const say = (chinese: string, english: string): Bilingual => ({ 'zh-CN': chinese, en: english });

/** UNAUTHENTICATED: no one is signed in, or no longer. */
export const notSignedIn = (): CodedError => new CodedError('UNAUTHENTICATED', say('请先登录。', 'Please sign in first.'));

/** UNAUTHENTICATED: never says which of the two is wrong. */
export const wrongPassword = (): CodedError =>
  new CodedError('UNAUTHENTICATED', say('用户名或密码不正确。', 'The user name or password is not right.'));

/** FORBIDDEN: the browser's cookie came with a request that another origin's page made it send. */
export const notFromOurPages = (): CodedError =>
  new CodedError(
    'FORBIDDEN',
    say(
      '该请求不是由本系统的页面发出的，因此不接受浏览器的登录状态。若经反向代理访问，请检查代理是否原样转发 Host。',
      "This request wasn't sent by a page of ours, so the browser's sign-in doesn't count. Behind a reverse proxy, see that it passes Host on unchanged.",
    ),
  );

/** RATE_LIMITED. @param retryAfter whole seconds */
export const tooOften = (retryAfter: number): CodedError =>
  new CodedError(
    'RATE_LIMITED',
    say(`操作过于频繁，请在 ${retryAfter} 秒后重试。`, `Too many attempts. Try again in ${retryAfter} s.`),
    {
      extensions: { retryAfter },
    },
  );

/** RATE_LIMITED: everything one may spend is spent. @param retryAfter whole seconds */
export const tooMuch = (retryAfter: number): CodedError =>
  new CodedError(
    'RATE_LIMITED',
    say(`请求过于频繁，额度已用完，请在 ${retryAfter} 秒后重试。`, `Your allowance is spent. Try again in ${retryAfter} s.`),
    { extensions: { retryAfter } },
  );

/** COST_LIMIT: one request would cost more than it may. Both in points. */
export const tooExpensive = (cost: number, most: number): CodedError =>
  new CodedError(
    'COST_LIMIT',
    say(
      `该请求的开销为 ${cost} 点，单次请求最多 ${most} 点；请减少每页条数或嵌套层次。`,
      `This request would cost ${cost} points; at most ${most} are allowed. Ask for shorter pages or less within them.`,
    ),
    { extensions: { cost, most } },
  );

/** COST_LIMIT: a principal's connections have as many operations under way as they may. */
export const tooManyTogether = (most: number): CodedError =>
  new CodedError(
    'COST_LIMIT',
    say(
      `同一用户的所有连接合计最多同时进行 ${most} 项操作。`,
      `All your connections together may have at most ${most} operations under way.`,
    ),
  );

/** COST_LIMIT: one connection has as many operations under way as it may. */
export const tooManyOperations = (most: number): CodedError =>
  new CodedError(
    'COST_LIMIT',
    say(`一个连接最多同时进行 ${most} 项操作。`, `One connection may have at most ${most} operations under way.`),
  );

/** BAD_USER_INPUT with every bad field named. */
export const badFields = (fields: readonly BadField[]): CodedError =>
  new CodedError('BAD_USER_INPUT', say('提交的内容有误，请逐项更正。', 'Some fields are not right; each is named.'), { fields });

/** BAD_USER_INPUT for a request that can't be read at all. */
export const unreadable = (chinese: string, english: string): CodedError =>
  new CodedError('BAD_USER_INPUT', say(chinese, english));

/** GRAPHQL_VALIDATION_FAILED for a document that is too large in some way. */
export const overLimit = (chinese: string, english: string): CodedError =>
  new CodedError('GRAPHQL_VALIDATION_FAILED', say(chinese, english));
