import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';

import { TypedDocumentString } from '../generated/graphql.js';
import { execute } from './execute.js';

const document = new TypedDocumentString<{ title: string }, { id: string }>('query Title($id: ID!) { title }');
const open: { close(): void }[] = [];

/** An API that gives one answer and remembers what it was asked. */
async function apiThatAnswers(body: string) {
  const asked: { authorization: string | undefined; forwardedFor: unknown; body: string }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { authorization, 'x-forwarded-for': forwardedFor } = request.headers;
      asked.push({ authorization, forwardedFor, body: text });
      response.setHeader('content-type', 'application/json').end(body);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('execute', () => {
  it('sends the document, its variables and the token, and gives the data', async () => {
    const { asked, url } = await apiThatAnswers('{"data":{"title":"Park"}}');
    expect(await execute(document, { id: 't1' }, { url, token: 'secret' })).toEqual({ title: 'Park' });
    expect(asked).toEqual([
      {
        authorization: 'Bearer secret',
        forwardedFor: undefined,
        body: '{"query":"query Title($id: ID!) { title }","variables":{"id":"t1"}}',
      },
    ]);
  });

  it('names a document that was built by its hash, and the visitor for whom it asks', async () => {
    const built = new TypedDocumentString<{ title: string }, { id: string }>('query Title($id: ID!) { title }', {
      hash: 'sha256:1a2b',
    });
    const { asked, url } = await apiThatAnswers('{"data":{"title":"Park"}}');
    await execute(built, { id: 't1' }, { url, onBehalfOf: { addresses: '198.51.100.7', browser: 'Lynx' } });
    expect(asked.map(({ body, forwardedFor }) => [body, forwardedFor])).toEqual([
      ['{"documentId":"sha256:1a2b","variables":{"id":"t1"}}', '198.51.100.7'],
    ]);
  });

  it('fails with the code and reference of the fault', async () => {
    const fault = { message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED', reference: 'r1' } };
    const { url } = await apiThatAnswers(JSON.stringify({ data: null, errors: [fault] }));
    await expect(execute(document, { id: 't1' }, { url })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'Sign in first',
      reference: 'r1',
    });
  });

  it('takes a partial answer, an unknown code and an empty answer as internal faults', async () => {
    for (const body of ['{"data":{"title":"x"},"errors":[{"message":"?","extensions":{"code":"NEW"}}]}', '{}']) {
      const { url } = await apiThatAnswers(body);
      await expect(execute(document, { id: 't1' }, { url })).rejects.toMatchObject({ code: 'INTERNAL' });
    }
  });

  it('says that the API cannot be reached when nobody listens or the answer is no JSON', async () => {
    const { url } = await apiThatAnswers('<html>');
    await expect(execute(document, { id: 't1' }, { url })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    const nobody = { url: 'http://127.0.0.1:1/graphql' };
    await expect(execute(document, { id: 't1' }, nobody)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});
