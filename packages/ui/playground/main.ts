import { type Language, languages } from '@gridvoice/domain/language';
import { type Component, createApp, h, shallowRef } from 'vue';
import { languageKey } from '../src/language.js';
import '../src/theme.css';
import './playground.css';

/** Every `*.demo.vue` on one page: the living catalogue. `?lang=en` and `?theme=wall` change its look, `?show=ClockFace,GradeBadge` picks some. */
const demos = import.meta.glob<{ default: Component }>('../src/*.demo.vue', { eager: true });
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const show = query.get('show')?.split(',');
const named = Object.entries(demos).map(([path, demo]) => [path.replace(/.*\/|\.demo\.vue/g, ''), demo.default] as const);
const shown = named.filter(([name]) => !show || show.includes(name));
const catalogue = () => shown.map(([name, demo]) => h('section', [h('h2', name), h(demo)]));

createApp({ render: catalogue })
  .provide(languageKey, shallowRef<Language>(languages.find((language) => language === query.get('lang')) ?? 'zh-CN'))
  .mount('#app');
