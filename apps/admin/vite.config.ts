import { reactRouter } from '@react-router/dev/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

const SOURCE = '@commonweal/source';

/** GraphiQL's style sheet carries fonts inside it, which our pages do not take; the system's own serve as well. */
const withoutFonts: Plugin = {
  name: 'graphiql-without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    /graphiql[\\/]dist[\\/]style\.css/.test(id) ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, '') : undefined,
};

export default defineConfig({
  plugins: [reactRouter(), withoutFonts],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@commonweal\//],
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'] } } },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
