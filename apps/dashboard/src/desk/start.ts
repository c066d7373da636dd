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
import { tabTokens } from './tab-tokens.js';
import { createDeskVuetify, vuetifyLocale } from './vuetify.js';

/** Starts the departments' workbench. */
export function startDesk(): void {
  const language = shallowRef(readLanguage());
  const credentials: Credentials = { token: tabTokens.read, language: () => language.value };
  const ask = createRequests(credentials);
  const ticker = startTicker(
    machineClock,
    createServerClock(machineClock, () => askServerTime(ask)),
  );
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ticker.resynchronise());

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
    .use(vuetify)
    .use(createDeskRouter())
    .provide(sessionKey, createSession(ask, tabTokens))
    .provide(signInWaysKey, () => askSignInWays(ask))
    .provide(languageKey, language)
    .mount('#app');
}
