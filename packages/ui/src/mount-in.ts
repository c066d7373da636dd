import type { Language } from '@gridvoice/domain/language';
import { mount } from '@vue/test-utils';
import { type Component, shallowRef } from 'vue';
import { languageKey } from './language.js';

/** Mounts a component for a test, read in a language. */
export const mountIn = (
  language: Language,
  component: Component,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
) => mount(component, { props, slots, global: { provide: { [languageKey as symbol]: shallowRef(language) } } });
