import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

import { keyboardFaults } from './keyboard-walk.js';
import { reflowFaults } from './reflow.js';
import { htmlFaults } from './valid-html.js';
import type { WatchedPage } from './watched-page.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page must be. */
export interface PageExpectation {
  readonly language: 'en' | 'cy';
  /** The most it may weigh, in bytes over the wire. */
  readonly mostBytes: number;
  /** The status it is answered with; a page that says sorry is no 200. */
  readonly status?: number;
}

/** Everything that is wrong with the page on show, in words; an empty list when nothing is. */
export async function pageFaults(watched: WatchedPage, expected: PageExpectation): Promise<readonly string[]> {
  const { page } = watched;
  if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
  const loading = await loadingFaults(watched, expected);
  const { html, headers } = await watched.document();
  const policy = headers['content-security-policy'] ?? '';
  await page.emulateMedia({ forcedColors: expected.language === 'cy' ? 'active' : 'none' });
  return [
    ...loading,
    ...(policy.includes("default-src 'none'") ? [] : ['no content security policy']),
    ...(await htmlFaults(html)),
    ...(await page.evaluate(documentFaults, expected.language)),
    ...(await axeFaults(page)),
    ...(await keyboardFaults(page)),
    ...(await reflowFaults(page)),
  ];
}

/** Weight, other people's servers, and complaints on the console. */
async function loadingFaults(
  { page, requests, complaints, weight }: WatchedPage,
  { mostBytes, status }: PageExpectation,
): Promise<readonly string[]> {
  const own = new URL(page.url()).origin;
  const foreign = requests
    .map((request) => request.url())
    .filter((url) => !url.startsWith(own) && !url.startsWith('data:'));
  const bytes = await weight();
  // A browser complains of every page that is no 200; where one is expected, that is no fault.
  const unexpected = complaints.filter((text) => !(status && text.includes(`status of ${status}`)));
  return [
    ...foreign.map((url) => `asks another server: ${url}`),
    ...unexpected.map((text) => `console: ${text}`),
    ...(bytes > mostBytes ? [`weighs ${bytes} bytes, more than ${mostBytes}`] : []),
  ];
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Runs in the page. */
function documentFaults(language: string): string[] {
  const heading = document.querySelector('h1');
  const drawn = document.createRange();
  if (heading) drawn.selectNodeContents(heading);
  const faults = {
    [`lang is “${document.documentElement.lang}”, not “${language}”`]: document.documentElement.lang !== language,
    'has no title': document.title.trim() === '',
    'has not exactly one first heading': document.querySelectorAll('h1').length !== 1,
    'draws no text': drawn.getBoundingClientRect().width < 20,
    'moves although less motion is asked for': document.getAnimations().length > 0,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}
