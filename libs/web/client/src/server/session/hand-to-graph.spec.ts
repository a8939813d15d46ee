import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { handToGraph } from './hand-to-graph.js';

let heard: IncomingHttpHeaders = {};
const graph = createServer(({ headers }, response) => {
  heard = headers;
  response.end('{}');
});
beforeAll(async () => {
  await new Promise<void>((ready) => void graph.listen(0, '127.0.0.1', ready));
  process.env['API_URL'] = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  delete process.env['API_URL'];
  graph.close();
});

it('an operation that somebody wrote comes from the address of their browser, not from the web app', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'A browser' };
  const request = new Request('http://localhost:4100/explorer/graph', { method: 'POST', headers });
  const answer = await handToGraph(request, { token: 'secret', body: '{}', patienceMs: 5_000 });
  expect(answer.status).toBe(200);
  expect(heard).toMatchObject({ ...headers, authorization: 'Bearer secret', 'content-type': 'application/json' });
});
