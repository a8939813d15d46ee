import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Config } from '@react-router/dev/config';

/** No page of the portal loads a script, so none is shipped: what the build makes for browsers is style sheets and pictures. */
export default {
  ssr: true,
  async buildEnd({ reactRouterConfig }) {
    const assets = join(reactRouterConfig.buildDirectory, 'client', 'assets');
    const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
    await Promise.all(scripts.map((file) => rm(join(assets, file))));
  },
} satisfies Config;
