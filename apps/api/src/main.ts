import { apiConfig, configuredOrExit, safeOrExit } from '@commonweal/config';

import { productionFaults } from './production-faults.js';

const config = configuredOrExit(apiConfig, process.env);
await safeOrExit(config, ...productionFaults(config));
// Loaded only now: what must not start is told so at once.
const { serve } = await import('./serve.js');
await serve(config);
