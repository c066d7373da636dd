import '@fontsource-variable/noto-sans-sc';
import '@gridvoice/ui/theme.css';
import './desk.css';
import type { Language } from '@gridvoice/domain/language';
import { languageKey } from '@gridvoice/ui/language';
import { createApp, h, shallowRef, watch } from 'vue';
import { askServerTime } from '../clock/ask-server-time.js';
import { machineClock } from '../clock/machine-clock.js';
import { startTicker } from '../clock/now.js';
import { createServerClock } from '../clock/server-clock.js';
import { createApi } from '../live/api.js';
import type { Credentials } from '../live/credentials.js';
import { createRequests } from '../live/requests.js';
import { createTexts } from '../locales/i18n.js';
import { keepLanguage, readLanguage } from '../locales/language-choice.js';
import DeskApp from './DeskApp.vue';
import { createDeskRouter } from './router.js';
import { createSession, sessionKey } from './session.js';
import { askSignInWays, signInWaysKey } from './sign-in/sign-in-ways.js';
import { themeSheet } from './theme-sheet.js';
import { createDeskVuetify, vuetifyLocale } from './vuetify.js';

/** Starts the departments' workbench. */
export function startDesk(): void {
  const language = shallowRef(readLanguage());
  const credentials: Credentials = { token: () => null, language: () => language.value };
  const ask = createRequests(credentials);
  const ticker = startTicker(
    machineClock,
    createServerClock(machineClock, () => askServerTime(ask)),
  );
  const session = createSession(ask);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    ticker.resynchronise();
    // All tabs share one cookie: somebody else may have signed in at another.
    session.recognise().catch(() => {});
  });

  const texts = createTexts(language.value);
  const vuetify = createDeskVuetify(language.value);
  const speak = (spoken: Language): void => {
    texts.global.locale.value = spoken;
    vuetify.locale.current.value = vuetifyLocale(spoken);
    document.documentElement.lang = spoken;
    document.title = texts.global.t('product');
  };
  speak(language.value);
  watch(language, (spoken) => {
    keepLanguage(spoken);
    speak(spoken);
  });

  const switchLanguage = (): void => {
    language.value = language.value === 'en' ? 'zh-CN' : 'en';
  };
  const connect = () => createApi(credentials, machineClock);
  createApp({ render: () => h(DeskApp, { language: language.value, ticker, connect, onSwitchLanguage: switchLanguage }) })
    .use(texts)
    .use(themeSheet)
    .use(vuetify)
    .use(createDeskRouter())
    .provide(sessionKey, session)
    .provide(signInWaysKey, () => askSignInWays(ask))
    .provide(languageKey, language)
    .mount('#app');
}
