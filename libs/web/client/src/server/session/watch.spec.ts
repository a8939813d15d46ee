import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TypedDocumentString } from '../../generated/graphql.js';
import { appCookies } from './app-cookies.js';
import { watchingFor } from './watch.js';

const asked: { url: string | undefined; headers: IncomingMessage['headers']; body: unknown }[] = [];
let status = 200;
const graph = createServer((request, response) => {
  void text(request).then((body) => {
    asked.push({ url: request.url, headers: request.headers, body: JSON.parse(body) });
    response.writeHead(status, { 'content-type': 'text/event-stream' }).end('event: complete\n\n');
  });
});
beforeAll(async () => {
  await new Promise<void>((ready) => void graph.listen(0, '127.0.0.1', ready));
  process.env['API_URL'] = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  delete process.env['API_URL'];
  graph.close();
});

const cookies = appCookies('admin', {});
const document = new TypedDocumentString<object, { id: string }>('subscription', { hash: 'sha256:1' });

async function watched(token: string | null): Promise<Response> {
  const headers = new Headers({ 'x-forwarded-for': '203.0.113.9', 'user-agent': 'A browser' });
  if (token) headers.set('cookie', (await cookies.session.serialize(token)).split(';')[0] ?? '');
  return watchingFor(cookies)(document, { id: 'x' }, new Request('http://localhost:4100/watch', { headers }));
}

describe('what a page watches', () => {
  it('comes from the apps’ own address of the graph, for whoever is signed in, by the document’s hash', async () => {
    const answer = await watched('secret');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(await answer.text()).toBe('event: complete\n\n');
    expect(asked.at(-1)).toMatchObject({
      url: '/graphql/apps/stream',
      headers: { authorization: 'Bearer secret', accept: 'text/event-stream', 'x-forwarded-for': '203.0.113.9' },
      body: { documentId: 'sha256:1', variables: { id: 'x' } },
    });
  });

  it('is nothing without a session, and the graph is not asked', async () => {
    const before = asked.length;
    expect([(await watched(null)).status, asked.length]).toEqual([401, before]);
  });

  it('is nothing where the graph refuses it, or does not answer', async () => {
    status = 429;
    expect((await watched('secret')).status).toBe(429);
    const address = process.env['API_URL'];
    process.env['API_URL'] = 'http://127.0.0.1:1/graphql';
    expect((await watched('secret')).status).toBe(503);
    process.env['API_URL'] = address;
  });
});
