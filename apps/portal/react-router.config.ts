import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Config } from '@react-router/dev/config';

import { buildIslands } from './islands/build-islands';

/**
 * No page of the portal is made alive by React, so none of its scripts is shipped: what the build makes for browsers is
 * style sheets, pictures and the few small scripts in `islands`.
 */
export default {
  ssr: true,
  async buildEnd({ reactRouterConfig }) {
    const client = join(reactRouterConfig.buildDirectory, 'client');
    const assets = join(client, 'assets');
    const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
    await Promise.all(scripts.map((file) => rm(join(assets, file))));
    await buildIslands(join(client, 'islands'));
  },
} satisfies Config;
