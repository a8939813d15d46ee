import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';

import { allVisits } from './all-visits.js';
import { newVisitor } from './browser.js';
import { type PageExpectation, pageFaults } from './page-checks.js';
import { type Places, findPlaces } from './places.js';
import { screenshot } from './screenshot.js';
import { signedIn } from './sign-in.js';
import type { App, Visit } from './visit.js';
import { visitedWorld, type World } from './visitors.js';
import { type WatchedPage, watchedPage } from './watched-page.js';

const MOST_BYTES = { portal: 60_000, admin: 205_000 };

const visits = await allVisits();

type Language = PageExpectation['language'];

/** Which pages: those of an app, in a language. Where they are many, half of them, so that two files share the time. */
interface Pages {
  readonly app: App;
  readonly language: Language;
  readonly half?: 'first' | 'second';
}

/** Visits every page of an app in one language, or half of them, and says everything that is wrong with each. */
export function checkPages(pages: Pages): void {
  const { app, language } = pages;
  const world = visitedWorld();
  const contexts = contextsIn(world);
  let places: Places;
  beforeAll(async () => {
    places = await findPlaces(world());
  });
  describe(`every page of the ${app} app in ${language}`, () => {
    it.each(visitsTo(pages))('$name is in order', async (visit) => {
      const path = typeof visit.path === 'string' ? visit.path : await visit.path(places);
      const watched = await visited(await contexts(visit), { visit, path, language });
      expect(await pageFaults(watched, expectationOf(visit, language))).toEqual([]);
      if (visit.picture) await pictured(watched, visit.picture, language);
      await watched.page.close();
    });
  });
}

/**
 * In English each state of each page. In Welsh each page once: what else it says there are other words in the same places,
 * and specs of the words see that none is missing. States that show sentences of the API are looked at in Welsh as well. When pictures are taken, everything in both.
 */
function visitsTo({ app, language, half }: Pages): readonly Visit[] {
  const own = visits.filter((visit) => visit.app === app);
  const middle = Math.ceil(own.length / 2);
  if (half) return half === 'first' ? own.slice(0, middle) : own.slice(middle);
  if (language === 'en' || process.env['SCREENS']) return own;
  const first = new Set(new Map(own.toReversed().map((visit) => [visit.route, visit])).values());
  return own.filter((visit) => first.has(visit) || visit.inWelsh);
}

/** One browser for each person, signed in once. */
function contextsIn(world: () => World): (visit: Visit) => Promise<BrowserContext> {
  const contexts = new Map<string, Promise<BrowserContext>>();
  afterAll(async () => {
    for (const context of contexts.values()) await (await context).close();
  });
  return ({ app, as }) => {
    const key = as ?? 'nobody';
    const opened =
      contexts.get(key) ??
      (as ? signedIn(world(), app, as) : newVisitor(world().browser, { baseURL: world().stack[app] }));
    contexts.set(key, opened);
    return opened;
  };
}

function expectationOf({ app, status, mostBytes = MOST_BYTES[app] }: Visit, language: Language): PageExpectation {
  return { language, mostBytes, needsNoScript: app === 'portal', ...(status && { status }) };
}

interface Way {
  readonly visit: Visit;
  readonly path: string;
  readonly language: Language;
}

async function visited(context: BrowserContext, { visit, path, language }: Way): Promise<WatchedPage> {
  const watched = await watchedPage(context);
  await watched.page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  await visit.then?.(watched.page);
  expect((await watched.document()).status).toBe(visit.status ?? 200);
  return watched;
}

async function pictured({ page }: WatchedPage, name: string, language: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' });
  await screenshot(page, language === 'cy' ? `${name}-welsh` : name);
}
