import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';

import { allVisits } from './support/all-visits.js';
import { newVisitor } from './support/browser.js';
import { type PageExpectation, LANGUAGES, pageFaults } from './support/page-checks.js';
import { type Places, findPlaces } from './support/places.js';
import { screenshot } from './support/screenshot.js';
import { signedIn } from './support/sign-in.js';
import type { App, Visit } from './support/visit.js';
import { visitedWorld } from './support/visitors.js';
import { type WatchedPage, watchedPage } from './support/watched-page.js';

const MOST_BYTES = { portal: 60_000, admin: 200_000 };

const visits = await allVisits();
const world = visitedWorld();
let places: Places;
beforeAll(async () => {
  places = await findPlaces(world());
});

/** One browser for each person, signed in once. */
const contexts = new Map<string, Promise<BrowserContext>>();
afterAll(async () => {
  for (const context of contexts.values()) await (await context).close();
});

function contextOf({ app, as }: Visit): Promise<BrowserContext> {
  const key = `${app} ${as ?? 'nobody'}`;
  const opened =
    contexts.get(key) ??
    (as ? signedIn(world(), app, as) : newVisitor(world().browser, { baseURL: world().stack[app] }));
  contexts.set(key, opened);
  return opened;
}

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each<App>(['portal', 'admin'])('on every page of the %s app', (app) => {
    it.each(visits.filter((visit) => visit.app === app))('$name is in order', async (visit) => {
      const watched = await visited(visit, language);
      expect(await pageFaults(watched, expectationOf(visit, language))).toEqual([]);
      if (visit.picture) await pictured(watched, visit.picture, language);
      await watched.page.close();
    });
  });
});

function expectationOf({ app, status }: Visit, language: PageExpectation['language']): PageExpectation {
  return { language, mostBytes: MOST_BYTES[app], needsNoScript: app === 'portal', ...(status && { status }) };
}

async function visited(visit: Visit, language: string): Promise<WatchedPage> {
  const path = typeof visit.path === 'string' ? visit.path : await visit.path(places);
  const watched = await watchedPage(await contextOf(visit));
  await watched.page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  await visit.then?.(watched.page);
  expect((await watched.document()).status).toBe(visit.status ?? 200);
  return watched;
}

async function pictured({ page }: WatchedPage, name: string, language: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' });
  await screenshot(page, language === 'cy' ? `${name}-welsh` : name);
}
