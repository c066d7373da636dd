import 'vuetify/styles/core';
import type { Language } from '@gridvoice/domain/language';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { en, zhHans } from 'vuetify/locale';

// The tokens of theme.css, where Vuetify computes with them and so can't read custom properties.
const light = {
  dark: false,
  colors: {
    background: '#f2f4f6',
    surface: '#ffffff',
    'on-background': '#17212b',
    'on-surface': '#17212b',
    primary: '#14566b',
    'on-primary': '#ffffff',
    secondary: '#475562',
    error: '#bb1320',
    'on-error': '#ffffff',
    warning: '#a94c06',
    info: '#2456a3',
    success: '#14566b',
  },
  variables: { 'medium-emphasis-opacity': 0.78, 'border-color': '#b9c4cd', 'border-opacity': 1 },
};
const dark = {
  dark: true,
  colors: {
    background: '#0f1418',
    surface: '#171e24',
    'on-background': '#e5eaee',
    'on-surface': '#e5eaee',
    primary: '#7dc0d6',
    'on-primary': '#08222b',
    secondary: '#b0bbc5',
    error: '#ff8078',
    'on-error': '#2a0604',
    warning: '#f5a855',
    info: '#8ab4f8',
    success: '#7dc0d6',
  },
  variables: { 'medium-emphasis-opacity': 0.82, 'border-color': '#46535f', 'border-opacity': 1 },
};

const field = { variant: 'outlined', density: 'compact', color: 'primary', hideDetails: 'auto' } as const;

/** Vuetify with our own look: dense, flat, in our colours, following the system's light or dark. */
export const createDeskVuetify = (language: Language) =>
  createVuetify({
    theme: { defaultTheme: 'system', themes: { light, dark } },
    locale: { locale: vuetifyLocale(language), fallback: 'en', messages: { zhHans, en } },
    icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
    defaults: {
      VBtn: { variant: 'flat', rounded: 'md' },
      VTextField: field,
      VTextarea: { ...field, autoGrow: true },
      VSelect: field,
      VAutocomplete: field,
      VCheckbox: { density: 'compact', color: 'primary', hideDetails: 'auto' },
      VDialog: { maxWidth: 480 },
    },
  });

export const vuetifyLocale = (language: Language): string => (language === 'en' ? 'en' : 'zhHans');
