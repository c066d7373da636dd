import type { App } from 'vue';

/** What Vuetify tells a manager of the page's head about its theme. */
interface Head {
  readonly style: readonly { readonly textContent: string }[];
}
type ReadHead = () => Head;

const cssOf = (read: ReadHead): string =>
  read()
    .style.map(({ textContent }) => textContent)
    .join('\n');

/**
 * Stands where Vuetify looks for a manager of the page's head, and takes its theme as a sheet made by script. By itself Vuetify
 * would write a style element, which the content policy forbids. Install it before Vuetify.
 */
export const themeSheet = {
  install(app: App): void {
    const sheet = new CSSStyleSheet();
    const push = (read: ReadHead) => {
      sheet.replaceSync(cssOf(read));
      return { patch: (changed: ReadHead) => sheet.replaceSync(cssOf(changed)) };
    };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    app.provide('usehead', { push });
  },
};
