import { reactRouter } from '@react-router/dev/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

const SOURCE = '@commonweal/source';

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@commonweal\//],
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'] } } },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
