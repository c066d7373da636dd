import type { Language } from '@gridvoice/domain/language';
import { type InjectionKey, inject, type Ref, shallowRef } from 'vue';

/** The app provides the reader's language once; every component of this package reads it here. */
export const languageKey: InjectionKey<Readonly<Ref<Language>>> = Symbol('language');

export const useLanguage = (): Readonly<Ref<Language>> => inject(languageKey, () => shallowRef<Language>('zh-CN'), true);
