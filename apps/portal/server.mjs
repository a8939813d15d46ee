// The production server of the portal. Settings: PORT, HOST, API_URL, PUBLIC_ORIGIN, COOKIE_SECRETS, COOKIE_SECURE.
import { fileURLToPath } from 'node:url';

import { StaticFiles, safeOrExit, startWebServer, webSettings } from '@commonweal/client/server';
import { createRequestHandler } from 'react-router';

import * as build from './build/server/index.js';

safeOrExit(process.env);
startWebServer(
  {
    name: 'portal',
    files: new StaticFiles(fileURLToPath(new URL('./build/client', import.meta.url))),
    handle: createRequestHandler(build, 'production'),
  },
  webSettings(process.env, 4200),
);
