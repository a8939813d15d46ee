import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { mayReadMetrics } from '@commonweal/observability';

import { health, isWell } from './health.js';
import type { WorkerParts } from './worker-parts.js';

/** The worker's only HTTP: `/health` (200 when well, otherwise 503, with what is amiss) and `/metrics`. */
export const healthServer = (parts: WorkerParts): Server =>
  createServer((request, response) => {
    answer(request, response, parts).catch(() => response.writeHead(503).end());
  });

async function answer(request: IncomingMessage, response: ServerResponse, parts: WorkerParts): Promise<void> {
  if (request.url === '/health') {
    const state = await health(parts);
    response.writeHead(isWell(state) ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state));
  } else if (request.url === '/metrics' && isReader(request, parts)) {
    const text = await parts.metrics.text();
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text);
  } else response.writeHead(404).end();
}

const isReader = ({ headers, socket }: IncomingMessage, { metricsToken }: WorkerParts): boolean =>
  mayReadMetrics({ headers, address: socket.remoteAddress }, metricsToken);
