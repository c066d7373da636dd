import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Serves the catalogue of demos; the package itself is consumed as source and never built. */
export default defineConfig({ root: 'playground', plugins: [vue()] });
