import vue from '@vitejs/plugin-vue';
import vuetify from 'vite-plugin-vuetify';
import { defineConfig } from 'vitest/config';
import { noTrustedDocuments } from './build/trusted-documents.js';

export default defineConfig({
  plugins: [vue(), vuetify({ autoImport: true }), noTrustedDocuments],
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Vuetify's modules import style sheets, which only Vite can load.
    server: { deps: { inline: ['vuetify'] } },
    css: false,
  },
});
