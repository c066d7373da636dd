import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import vuetify from 'vite-plugin-vuetify';
import { noTrustedDocuments, trustedDocuments } from './build/trusted-documents.js';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/',
  plugins: [vue(), vuetify({ autoImport: true }), trustedDocuments(), { ...noTrustedDocuments, apply: 'serve' }],
  // The wall keeps running on old panels; and no asset may become a data: URL, which the content policy forbids.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/schema.graphql': api, '/sign-in': api },
  },
});
