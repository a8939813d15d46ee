import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { measureProcess, Metrics, NestLogger } from '@commonweal/observability';

import { ApiModule, type ApiOptions } from './api.module.js';
import { takeFiles } from './documents/take-files.js';
import { guardGraph } from './graphql-gate.js';
import { observeRequests } from './observe-requests.js';
import { serveMetrics } from './serve-metrics.js';
import { serveStreams } from './serve-streams.js';
import { graphRoute } from './swap-documents.js';
import { TrustedDocuments } from './trusted-documents.js';

/** Of the graph's route: enough for the largest notice an import takes, with its JSON quoting. */
const LARGEST_OPERATION = 44 * 1024 * 1024;
/** Of every other address; forms of the token endpoint are short. */
const LARGEST_BODY = 64 * 1024;

/** Builds the API without listening yet. */
export async function createApi(options: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    // Ids of the graph stand in addresses.
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomUUID(),
    return503OnClosing: false,
    rewriteUrl: ({ url = '/' }) => graphRoute(url),
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
  });
  adapter.getInstance().addHook('onRoute', (route) => {
    if (route.url === '/graphql') route.bodyLimit = LARGEST_OPERATION;
  });
  takeFiles(adapter);
  const metrics = new Metrics();
  measureProcess(metrics);
  observeRequests(adapter, { logger: options.logger, metrics });
  serveMetrics(adapter, { metrics, token: options.metricsToken });
  const app = await NestFactory.create<NestFastifyApplication>(await ApiModule.forRoot(options), adapter, {
    logger: new NestLogger(options.logger),
    abortOnError: false,
  });
  guardGraph(app, {
    documents: TrustedDocuments.load(options.otherManifests),
    trustedOnly: options.trustedDocumentsOnly ?? true,
  });
  serveStreams(app, metrics);
  return app;
}
