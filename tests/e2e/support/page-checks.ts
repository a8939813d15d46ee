import { AxeBuilder } from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import { englishFaults } from './english-faults.js';
import { errorFaults } from './error-faults.js';
import { edgeFaults } from './forced-colours.js';
import { keyboardFaults } from './keyboard-walk.js';
import { motionFaults } from './motion.js';
import { reflowFaults } from './reflow.js';
import { scriptNeeds } from './script-needs.js';
import { htmlFaults } from './valid-html.js';
import type { WatchedPage } from './watched-page.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** To tell of everything that is in order, and of where it stands, would take almost as long as to check it. */
const VIOLATIONS_ALONE: RunOptions = { resultTypes: ['violations'], selectors: false };

/** What a page must be. */
export interface PageExpectation {
  readonly language: 'en' | 'cy';
  /** The most it may weigh, in bytes over the wire. */
  readonly mostBytes: number;
  /** The status it is answered with; a page that says sorry is no 200. */
  readonly status?: number;
  /** Whether everything on it must work without JavaScript. */
  readonly needsNoScript?: boolean;
}

/** Everything that is wrong with the page on show, in words; an empty list when nothing is. */
export async function pageFaults(watched: WatchedPage, expected: PageExpectation): Promise<readonly string[]> {
  const { page } = watched;
  if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
  const loading = await loadingFaults(watched, expected);
  const { html, headers } = await watched.document();
  const policy = headers['content-security-policy'] ?? '';
  const sound = [
    ...loading,
    ...(policy.includes("default-src 'none'") ? [] : ['no content security policy']),
    ...(await htmlFaults(html)),
    ...(await page.evaluate(documentFaults, expected.language)),
    ...(await errorFaults(page)),
    ...(expected.language === 'cy' ? await englishFaults(page) : []),
    ...(await motionFaults(page)),
    ...(expected.needsNoScript ? await scriptNeeds(page, html) : []),
    ...(await axeFaults(page)),
  ];
  // Each page is walked in the colours its reader chose in one language, and in its own colours in the other.
  const edges = await edgeFaults(page, { stay: expected.language === 'cy' });
  return [...sound, ...edges, ...(await keyboardFaults(page)), ...(await reflowFaults(page))];
}

/** Weight, other people's servers, and complaints on the console. */
export async function loadingFaults(
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

export async function axeFaults(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options(VIOLATIONS_ALONE).withTags(WCAG).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Runs in the page. */
export function documentFaults(language: string): string[] {
  const heading = document.querySelector('h1');
  const drawn = document.createRange();
  if (heading) drawn.selectNodeContents(heading);
  const faults = {
    [`lang is “${document.documentElement.lang}”, not “${language}”`]: document.documentElement.lang !== language,
    'has no title': document.title.trim() === '',
    'has not exactly one first heading': document.querySelectorAll('h1').length !== 1,
    'draws no text': drawn.getBoundingClientRect().width < 20,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}
