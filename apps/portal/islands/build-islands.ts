import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { build, defaultClientConditions } from 'vite';

const HERE = import.meta.dirname;
const isIsland = (file: string) => file.endsWith('.ts') && file !== 'build-islands.ts';

/** Builds each script of this folder into one file of its own name, which stands alone. */
export async function buildIslands(outDir: string): Promise<void> {
  const input = readdirSync(HERE)
    .filter(isIsland)
    .map((file) => join(HERE, file));
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@commonweal/source', ...defaultClientConditions] },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input, output: { entryFileNames: '[name].js', format: 'es' } },
    },
  });
}
