import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const oldFormat = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g;

// oxlint-disable-next-line import/no-default-export -- Vite reads its configuration from the default export
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // The server puts a new one in its place with each page (`src/pages.ts`).
  html: { cspNonce: '__NONCE__' },
  css: {
    postcss: {
      plugins: [
        {
          // Every browser we support reads woff2; without this each subset would be copied twice.
          postcssPlugin: 'only-woff2',
          Once(sheet) {
            sheet.walkDecls('src', (declaration) => {
              declaration.value = declaration.value.replaceAll(oldFormat, '');
            });
          },
        },
      ],
    },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // Tells the test of the first load which page needs which files.
    manifest: true,
    // An inlined font subset would be downloaded by everybody, needed or not.
    assetsInlineLimit: 0,
  },
});
