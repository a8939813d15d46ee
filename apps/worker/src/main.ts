import 'reflect-metadata';

import { configuredOrExit, safeOrExit, workerConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { features } from './features.js';
import { productionFaults } from './production-faults.js';
import { serve } from './serve.js';

const config = configuredOrExit(workerConfig, process.env);
await safeOrExit(config, ...productionFaults(config));
await serve(config, features, createLogger('worker', config.LOG_LEVEL));
