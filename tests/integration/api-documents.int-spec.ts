import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type World, world } from '../support/world.js';

const documents = JSON.parse(readFileSync('apps/api/trusted-documents.json', 'utf8')) as Record<string, string>;
const idOf = (name: string) => Object.keys(documents).find((id) => documents[id]?.includes(`query ${name}(`)) ?? '';

let here: World;
beforeAll(async () => void (here = await world(0)), 60_000);
afterAll(() => here?.close());

const ask = async (path: string, body: object, token?: string) => {
  const response = await fetch(`${here.api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
};

describe('the web apps’ documents', () => {
  const list = { documentId: idOf('Tenders'), variables: { first: 1 } };

  it.each(['', '/apps'])('are asked by their hash, at /graphql%s', async (path) => {
    await here.steps.draft();
    const asked = await ask(path, list, here.lead.token);
    expect(asked).toMatchObject({ status: 200, data: { tenders: { totalCount: expect.any(Number) } } });
  });

  it('cost what they cost, and need a session where they did', async () => {
    expect(await ask('/apps', list)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const tooMany = { ...list, variables: { first: 1_000 } };
    expect(await ask('/apps', tooMany, here.lead.token)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are refused when no build wrote them', async () => {
    expect(await ask('', { documentId: `sha256:${'0'.repeat(64)}` })).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('are all that the apps’ own route takes', async () => {
    const text = { query: '{ serverTime }' };
    expect(await ask('', text)).toMatchObject({ status: 200 });
    expect(await ask('/apps', text)).toMatchObject({ status: 400, data: undefined, code: 'BAD_REQUEST' });
  });
});
