import { configuredOrExit, safeOrExit, workerConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { productionFaults } from './production-faults.js';

const config = configuredOrExit(workerConfig, process.env);
await safeOrExit(config, ...productionFaults(config));
// Loaded only now: what must not start is told so at once.
await import('reflect-metadata');
const [{ features }, { serve }] = await Promise.all([import('./features.js'), import('./serve.js')]);
await serve(config, features, createLogger('worker', config.LOG_LEVEL));
