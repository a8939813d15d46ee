import 'reflect-metadata';

import { configuredOrExit, workerConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { features } from './features.js';
import { serve } from './serve.js';

const config = configuredOrExit(workerConfig, process.env);
await serve(config, features, createLogger('worker', config.LOG_LEVEL));
