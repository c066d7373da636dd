import type { Language } from '@gridvoice/domain/language';
import { createI18n, useI18n } from 'vue-i18n';
import { en } from './en.js';
import type { MessageKey } from './messages.js';
import { zhCN } from './zh-CN.js';

export const createTexts = (language: Language) =>
  createI18n({ legacy: false, locale: language, fallbackLocale: 'zh-CN', messages: { 'zh-CN': zhCN, en } });

export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the reader's language, by keys that the compiler knows. */
export function useText(): Text {
  const { t } = useI18n();
  return (key, values) => t(key, values ?? {});
}
