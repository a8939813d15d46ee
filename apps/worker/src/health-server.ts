import { createServer, type Server, type ServerResponse } from 'node:http';

import { health, isWell } from './health.js';
import { metrics } from './metrics.js';
import type { WorkerParts } from './worker-parts.js';

/** The worker's only HTTP: `/health` (200 when well, otherwise 503, with what is amiss) and `/metrics`. */
export const healthServer = (parts: WorkerParts): Server =>
  createServer((request, response) => {
    answer(request.url ?? '/', response, parts).catch(() => response.writeHead(503).end());
  });

async function answer(url: string, response: ServerResponse, parts: WorkerParts): Promise<void> {
  if (url === '/health') {
    const state = await health(parts);
    response.writeHead(isWell(state) ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state));
  } else if (url === '/metrics') {
    const text = await metrics(parts);
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text);
  } else response.writeHead(404).end();
}
