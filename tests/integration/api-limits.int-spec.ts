import 'reflect-metadata';

import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ABUSES } from '../support/abuses.js';
import { startApi } from '../support/graphql.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

/** Of a processor: far below what the abuse would take if it were carried out, far above what refusing takes. */
const CHEAP_MS = 500;

describe('an operation', () => {
  it.each(ABUSES)('with %s is refused cheaply', async (_, query, code) => {
    await here.api.send({ query: '{ serverTime }' });
    const before = process.cpuUsage();
    here.api.statements.length = 0;
    const { answer, status } = await here.api.send({ query });
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, code]);
    expect(answer.data).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(CHEAP_MS);
    expect(here.api.statements).toEqual([]);
  });

  it('comes alone: a batch is refused', async () => {
    const { answer, status } = await here.api.send([{ query: '{ serverTime }' }, { query: '{ serverTime }' }]);
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('comes as POST: GET is refused, also as a query', async () => {
    const response = await fetch(`${here.api.url}?query={serverTime}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'comes as JSON: %s, which another site could send, is refused',
    async (type) => {
      const { answer, status } = await here.api.send('{"query":"mutation { ping }"}', { 'content-type': type });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    },
  );

  it('holds no NUL and no half characters, in variables as in literals', async () => {
    const codes = async (text: string) => {
      const query = 'query ($id: ID!) { node(id: $id) { id } }';
      const inVariable = await here.api.send({ query, variables: { id: text } });
      const inLiteral = await here.api.send({ query: `{ node(id: ${JSON.stringify(text)}) { id } }` });
      return [inVariable, inLiteral].map(({ answer }) => answer.errors?.[0]?.extensions.code);
    };
    expect(await codes('a\u0000b')).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(await codes('\ud800')).toEqual(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']);
  });
});

it('tells the schema to people with a session only, where it is not open to all', async () => {
  const closed = await startApi(here.database, { introspection: false });
  const body = { query: '{ __schema { queryType { name } } }' };
  const stranger = await closed.send(body);
  const member = await closed.send(body, { authorization: `Bearer ${here.lead.token}` });
  await closed.close();
  expect([stranger.status, stranger.answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(member.answer.data.__schema).toEqual({ queryType: { name: 'Query' } });
});

describe('a body of 10 MB', () => {
  it.each([
    ['content-length', '/graphql'],
    ['chunked', '/graphql'],
    ['content-length', '/%67raphql'],
  ])('without a session is refused before it is read (%s, sent to %s)', async (how, path) => {
    const headers = how === 'chunked' ? { 'transfer-encoding': how } : { 'content-length': 10_000_000 };
    const answered = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sending = request(new URL(path, here.api.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      sending.on('error', reject).on('response', (response) => {
        let text = '';
        response
          .on('data', (part) => (text += String(part)))
          .on('end', () => {
            sending.destroy();
            resolve({ status: response.statusCode, text });
          });
      });
      sending.write('{"query":"');
    });
    expect(answered.status).toBe(413);
    expect(JSON.parse(answered.text)).toMatchObject({
      errors: [{ message: expect.stringContaining('1048576 bytes') as unknown, extensions: { code: 'BAD_REQUEST' } }],
      extensions: { serverTime: expect.any(String) as unknown },
    });
  });

  it('with a session is read, for the import of a notice', async () => {
    const query = 'mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { __typename } }';
    const input = { authorityId: here.lead.organisation, document: 'x'.repeat(10_000_000) };
    const headers = { authorization: `Bearer ${here.lead.token}` };
    const { answer } = await here.api.send({ query, variables: { input } }, headers);
    expect(answer.data.importNotice?.['__typename']).toBe('InvalidNotice');
  });
});
