import { expect, it } from '@jest/globals';

import { signedInCommissioner } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { visitedWorld } from './support/visitors.js';
import { watchedPage } from './support/watched-page.js';

const world = visitedWorld();

it('lets somebody who is signed in try the graph, from our own server and under the page’s policy', async () => {
  const context = await signedInCommissioner(world());
  const { page, requests, complaints } = await watchedPage(context);
  await page.goto('/explorer');
  await page.getByRole('button', { name: 'Open the explorer' }).click();
  await page.locator('.graphiql-query-editor').getByText('organisations').waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window').getByText('Harbourside').first().waitFor();
  const own = new URL(page.url()).origin;
  expect(
    requests.map((request) => request.url()).filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(own)),
  ).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('sends anybody else to sign in, and takes no operation from them', async () => {
  const context = await newVisitor(world().browser, { baseURL: world().stack.admin });
  const page = await context.newPage();
  await page.goto('/explorer');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  const origin = { origin: world().stack.admin };
  const sent = { data: { query: '{ serverTime }' }, headers: origin, maxRedirects: 0 };
  const answer = await context.request.post('/explorer/graph', sent);
  expect([answer.status(), answer.headers()['location']]).toEqual([303, '/form-refused']);
  await context.close();
});
