import type { Bilingual, Language } from '@gridvoice/domain/language';
import type { Response } from 'express';

export interface Page {
  readonly status: number;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** A path of ours. */
  readonly link: string;
  /** Whether the browser goes there by itself. */
  readonly follow: boolean;
}

const onwards: Bilingual = { 'zh-CN': '继续', en: 'Continue' };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function html({ title, text, link, follow }: Page, language: Language): string {
  const refresh = follow ? `<meta http-equiv="refresh" content="0;url=${escaped(link)}">` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}
<title>${title[language]}</title></head>
<body><h1>${title[language]}</h1><p>${text[language]}</p><p><a href="${escaped(link)}">${onwards[language]}</a></p></body></html>
`;
}

/** A page with nothing but words and a link: no script, no style, nothing loaded, and no address passed on. */
export function answerPage(response: Response, language: Language, page: Page): void {
  response
    .status(page.status)
    .setHeader('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
    .setHeader('referrer-policy', 'no-referrer')
    .type('html')
    .send(html(page, language));
}

/**
 * After signing in. The session's cookie is for requests that begin at our own pages only, and this one began at the provider's:
 * so the browser lands here, and the next request is ours.
 */
export const signedInPage = (link: string): Page => ({
  status: 200,
  title: { 'zh-CN': '登录成功', en: 'Signed in' },
  text: { 'zh-CN': '正在打开工作台……', en: 'Opening the desk …' },
  link,
  follow: true,
});

export const unavailablePage: Page = {
  status: 503,
  title: { 'zh-CN': '单点登录暂不可用', en: 'Single sign-on is not available right now' },
  text: {
    'zh-CN': '统一认证服务没有应答，请稍后重试，或用用户名和密码登录。',
    en: 'The sign-on service does not answer. Try again in a moment, or sign in with user name and password.',
  },
  link: '/desk',
  follow: false,
};

export const unknownPage: Page = {
  status: 403,
  title: { 'zh-CN': '没有您的账号', en: 'There is no account for you' },
  text: {
    'zh-CN': '统一认证已确认您的身份，但本系统中没有与之对应的账号。系统没有新建任何内容，请联系管理员开通。',
    en: 'The sign-on service knows you, but there is no account for you here. Nothing was created. Ask an administrator for one.',
  },
  link: '/desk',
  follow: false,
};

export const deactivatedPage: Page = {
  status: 403,
  title: { 'zh-CN': '账号已停用', en: 'Your account is deactivated' },
  text: { 'zh-CN': '您的账号已被停用，请联系管理员。', en: 'Your account has been deactivated. Ask an administrator.' },
  link: '/desk',
  follow: false,
};
