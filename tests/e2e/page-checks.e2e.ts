import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { resultPath, signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { pageFaults } from './support/page-checks.js';
import { visitedWorld } from './support/visitors.js';
import { type WatchedPage, watchedPage } from './support/watched-page.js';

const LANGUAGES = ['en', 'cy'] as const;
type Language = (typeof LANGUAGES)[number];

const MOST_BYTES = { portal: 60_000, admin: 200_000 };

const world = visitedWorld();

/** Where the demonstration's tenders are; known once it runs. */
const paths: Record<string, string> = {};

beforeAll(async () => {
  const context = await signedInCommissioner(world());
  const page = await context.newPage();
  for (const [phase, { title }] of Object.entries(NOTICES)) paths[phase] = await tenderPath(page, title);
  paths['result'] = await resultPath(page, NOTICES.evaluated.title);
  paths['unscored'] = await resultPath(page, NOTICES.closed.title);
  await context.close();
});

const addressIn = (path: string, language: Language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
const opportunity = (phase: string) => String(paths[phase]).replace('/tenders/', '/opportunities/');

interface NamedPage {
  readonly name: string;
  /** Asked for when the test runs. */
  readonly path: () => string;
  /** What it is answered with; 200 unless told. */
  readonly status?: number;
}

const PORTAL_PAGES: readonly NamedPage[] = [
  { name: 'the list', path: () => '/' },
  { name: 'a search that finds something', path: () => '/?q=community' },
  { name: 'a search that finds nothing', path: () => '/?q=zeppelin' },
  { name: 'an open opportunity', path: () => opportunity('published') },
  { name: 'an opportunity being decided', path: () => opportunity('evaluated') },
  { name: 'an abandoned opportunity', path: () => opportunity('abandoned') },
  { name: 'a draft, which is not public', path: () => opportunity('draft'), status: 404 },
  { name: 'an address that does not exist', path: () => '/nowhere', status: 404 },
];

const ADMIN_PAGES: readonly NamedPage[] = [
  { name: 'the list of tenders', path: () => '/' },
  { name: 'a search that finds nothing', path: () => '/?q=zeppelin' },
  { name: 'a draft', path: () => String(paths['draft']) },
  { name: 'an open tender, sealed', path: () => String(paths['published']) },
  { name: 'a closed tender with its bids', path: () => String(paths['closed']) },
  { name: 'what was done to an open tender', path: () => `${paths['published']}/audit` },
  { name: 'what was done to a scored tender', path: () => `${paths['evaluated']}/audit` },
  { name: 'the result', path: () => String(paths['result']) },
  { name: 'the result with other choices', path: () => `${paths['result']}?weight=price` },
  { name: 'a lot not scored yet', path: () => String(paths['unscored']) },
  { name: 'an address that does not exist', path: () => '/nowhere', status: 404 },
];

describe.each(LANGUAGES)('every page of the portal, in %s', (language) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await newVisitor(world().browser, { baseURL: world().stack.portal });
  });

  it.each(PORTAL_PAGES)('$name is in order', async ({ path, status }) => {
    const watched = await opened(context, addressIn(path(), language), status);
    const expected = { language, mostBytes: MOST_BYTES.portal, ...(status && { status }) };
    expect(await pageFaults(watched, expected)).toEqual([]);
    await watched.page.close();
  });
});

describe.each(LANGUAGES)('every page of the admin app, in %s', (language) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await signedInCommissioner(world());
  });

  it.each(ADMIN_PAGES)('$name is in order', async ({ path, status }) => {
    const watched = await opened(context, addressIn(path(), language), status);
    const expected = { language, mostBytes: MOST_BYTES.admin, ...(status && { status }) };
    expect(await pageFaults(watched, expected)).toEqual([]);
    await watched.page.close();
  });

  it('a lot whose scoring is refused is in order', async () => {
    const watched = await opened(context, addressIn(String(paths['unscored']), language));
    await sendForm(watched.page, 'main form');
    expect(await watched.page.title()).toMatch(/^(Error|Gwall): /);
    expect(await pageFaults(watched, { language, mostBytes: MOST_BYTES.admin, status: 409 })).toEqual([]);
    await watched.page.close();
  });
});

describe.each(LANGUAGES)('signing in, in %s', (language) => {
  it.each(['asked', 'refused'] as const)('the form is in order when %s', async (state) => {
    const context = await newVisitor(world().browser, { baseURL: world().stack.admin });
    const watched = await opened(context, addressIn('/sign-in', language));
    const status = state === 'refused' ? 400 : undefined;
    if (state === 'refused') await sendForm(watched.page, 'main form');
    if (state === 'refused') expect(await watched.page.title()).toMatch(/^(Error|Gwall): /);
    const expected = { language, mostBytes: MOST_BYTES.admin, ...(status && { status }) };
    expect(await pageFaults(watched, expected)).toEqual([]);
    await context.close();
  });
});

async function opened(context: BrowserContext, path: string, status = 200): Promise<WatchedPage> {
  const watched = await watchedPage(context);
  const response = await watched.page.goto(path);
  expect(response?.status()).toBe(status);
  return watched;
}

/** Sends a form as a browser without scripts does, so that the answer is a document of the server's. */
async function sendForm(page: Page, selector: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator(selector).evaluate((form) => (form as HTMLFormElement).submit()),
  ]);
}
