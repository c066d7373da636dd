import { type BadField, CodedError } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';

const field = (path: string, chinese: string, english: string): CodedError => {
  const bad: BadField = { path, text: { 'zh-CN': chinese, en: english } };
  return badFields([bad]);
};

/** UNAUTHENTICATED with `secondFactor`: the password is right, and the authenticator's code is wanted as well. */
export const codeWanted = (): CodedError =>
  new CodedError(
    'UNAUTHENTICATED',
    {
      'zh-CN': '请输入身份验证器上的六位验证码，或一个恢复码。',
      en: 'Enter the code of your authenticator app, or a recovery code.',
    },
    { extensions: { secondFactor: true } },
  );

/** UNAUTHENTICATED with `secondFactor`: the code isn't right, or was used before. */
export const wrongCode = (): CodedError =>
  new CodedError(
    'UNAUTHENTICATED',
    { 'zh-CN': '验证码不正确或已使用过。', en: 'The code is not right, or was used before.' },
    { extensions: { secondFactor: true } },
  );

/** BAD_USER_INPUT for somebody who is signed in. @param path of the argument */
export const notYourPassword = (path: string): CodedError => field(path, '与当前密码不符', 'is not your present password');
export const notYourCode = (path: string): CodedError =>
  field(path, '验证码不正确或已使用过', 'is not right, or was used before');

/** NOT_FOUND: never says whether a link was used, has expired or never was. */
export const noSuchLink = (): CodedError =>
  new CodedError('NOT_FOUND', {
    'zh-CN': '链接无效、已过期或已使用过，请向管理员索取新的链接。',
    en: 'This link is not valid, has expired or was used. Ask an administrator for a new one.',
  });

export const noSuchMember = (): CodedError =>
  new CodedError('NOT_FOUND', {
    'zh-CN': '没有这个成员，或其账号已停用。',
    en: 'There is no such member, or the account is closed.',
  });

export const noSuchSignIn = (): CodedError =>
  new CodedError('NOT_FOUND', { 'zh-CN': '该登录已经结束。', en: 'This sign-in has ended already.' });

export const factorExists = (): CodedError =>
  new CodedError('CONFLICT', {
    'zh-CN': '已启用两步验证；如需更换，请先停用。',
    en: 'A second factor is set up already. Remove it first to set up another.',
  });
