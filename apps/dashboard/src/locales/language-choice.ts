import { type Language, languages } from '@gridvoice/domain/language';

const storedAs = 'gridvoice.language';

export const isLanguage = (text: string | null | undefined): text is Language => languages.some((language) => language === text);

/** What the reader chose before, else what the browser prefers, else Chinese. */
export function chooseLanguage(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export const readLanguage = (): Language => chooseLanguage(localStorage.getItem(storedAs), navigator.languages);
export const keepLanguage = (language: Language): void => localStorage.setItem(storedAs, language);
