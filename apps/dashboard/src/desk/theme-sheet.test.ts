// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createApp, nextTick } from 'vue';
import { themeSheet } from './theme-sheet.js';
import { createDeskVuetify } from './vuetify.js';

it('Vuetify’s theme is a sheet made by script, follows a change, and no style element is written', async () => {
  const vuetify = createDeskVuetify('zh-CN');
  const sheets: string[] = [];
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (css: string) {
    sheets.push(css);
    return replaceSync.call(this, css);
  };
  createApp({}).use(themeSheet).use(vuetify);
  vuetify.theme.change('dark');
  await nextTick();
  CSSStyleSheet.prototype.replaceSync = replaceSync;
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(sheets.map((css) => /:root \{\s*color-scheme: (\w+)/.exec(css)?.[1])).toEqual(['light', 'dark']);
  expect(document.querySelectorAll('#vuetify-theme-stylesheet')).toHaveLength(0);
});
