import type { Language } from '@gridvoice/domain/language';

interface Wish {
  readonly tag: string;
  readonly quality: number;
}

function parseWish(text: string): Wish {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
}

function languageOfTag(tag: string): Language | null {
  if (tag === '*' || tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
  return tag === 'en' || tag.startsWith('en-') ? 'en' : null;
}

/** The best of our languages for an Accept-Language header; Chinese when it names none of them. */
export function readLanguage(header: unknown): Language {
  if (typeof header !== 'string') return 'zh-CN';
  const wishes = header.slice(0, 200).split(',').map(parseWish);
  let best: { language: Language; quality: number } = { language: 'zh-CN', quality: 0 };
  for (const { tag, quality } of wishes) {
    const language = languageOfTag(tag);
    if (language && quality > best.quality) best = { language, quality };
  }
  return best.language;
}
