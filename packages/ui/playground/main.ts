import { type Language, languages } from '@gridvoice/domain/language';
import { type Component, createApp, h, shallowRef } from 'vue';
import { languageKey } from '../src/language.js';
import '../src/theme.css';
import './playground.css';

/** Every `*.demo.vue` on one page: the living catalogue. `?lang=en` and `?theme=wall` change its look. */
const demos = import.meta.glob<{ default: Component }>('../src/*.demo.vue', { eager: true });
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const catalogue = () =>
  Object.entries(demos).map(([path, demo]) => h('section', [h('h2', path.replace(/.*\/|\.demo\.vue/g, '')), h(demo.default)]));

createApp({ render: catalogue })
  .provide(languageKey, shallowRef<Language>(languages.find((language) => language === query.get('lang')) ?? 'zh-CN'))
  .mount('#app');
