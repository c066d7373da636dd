import '@fontsource-variable/noto-sans-sc';
import '@gridvoice/ui/theme.css';
import './wall.css';
import { languageKey } from '@gridvoice/ui/language';
import { createApp, shallowRef } from 'vue';
import { askServerTime } from '../clock/ask-server-time.js';
import { machineClock } from '../clock/machine-clock.js';
import { startTicker } from '../clock/now.js';
import { createServerClock } from '../clock/server-clock.js';
import { apiKey, createApi } from '../live/api.js';
import { createTexts } from '../locales/i18n.js';
import { chooseLanguage } from '../locales/language-choice.js';
import WallApp from './WallApp.vue';
import { takeWallToken } from './wall-token.js';

/** Starts the control-room display. Nobody touches it, so all it is told stands in its address: `/wall?lang=en#token=…`. */
export function startWall(): void {
  const language = chooseLanguage(new URLSearchParams(location.search).get('lang'), ['zh-CN']);
  const token = takeWallToken(location.hash, localStorage, () =>
    history.replaceState(null, '', location.pathname + location.search),
  );
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = 'wall';

  const api = createApi({ token: () => token, language: () => language }, machineClock);
  const ticker = startTicker(
    machineClock,
    createServerClock(machineClock, () => askServerTime(api.ask)),
  );
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ticker.resynchronise());
  const texts = createTexts(language);
  document.title = texts.global.t('wall.title');

  createApp(WallApp, { signedIn: token !== null, ticker, onBuild: reloadOnNewBuild() })
    .use(texts)
    .provide(apiKey, api)
    .provide(languageKey, shallowRef(language))
    .mount('#app');
}

/** A server of another build brings other screens. It has just answered, so a reload finds it. */
function reloadOnNewBuild(): (build: string) => void {
  let first: string | null = null;
  return (build) => {
    first ??= build;
    if (build !== first) location.reload();
  };
}
