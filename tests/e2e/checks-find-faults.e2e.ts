import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { newVisitor, openBrowser } from './support/browser.js';
import { errorFaults } from './support/error-faults.js';
import { edgeFaults } from './support/forced-colours.js';
import { keyboardFaults } from './support/keyboard-walk.js';
import { motionFaults } from './support/motion.js';
import { type PageExpectation, pageFaults } from './support/page-checks.js';
import { reflowFaults } from './support/reflow.js';
import { scriptNeeds } from './support/script-needs.js';
import { htmlFaults } from './support/valid-html.js';
import { watchedPage } from './support/watched-page.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  context = await newVisitor(browser);
  page = await context.newPage();
}, 120_000);
afterAll(() => browser?.close());

const show = (body: string, style = '') => page.setContent(`<!doctype html><style>${style}</style>${body}`);

describe('the keyboard walk', () => {
  it('finds nothing wrong with controls as the browser shows them', async () => {
    await show('<a href="#one">One</a> <button>Two</button> <input> <select><option>3</select>');
    expect(await keyboardFaults(page)).toEqual([]);
  });

  it('takes a group of radios for one stop', async () => {
    await show(
      '<input type="radio" name="a"> <input type="radio" name="a"> <input type="radio" name="b" tabindex="-1">',
    );
    expect(await keyboardFaults(page)).toEqual([
      'the keyboard never reaches <input type="radio" name="b" tabindex="-1">',
    ]);
  });

  it('finds focus that cannot be seen', async () => {
    await show('<a href="#one">One</a> <button>Two</button>', 'a:focus { outline: none }');
    expect(await keyboardFaults(page)).toEqual(['focus on <a> “One” cannot be seen']);
  });

  it('finds focus that is out of sight', async () => {
    await show('<a href="#one" style="position: fixed; left: -999px">One</a>');
    expect(await keyboardFaults(page)).toEqual(['focus on <a> “One” is out of sight']);
  });

  it('finds a control that is left out', async () => {
    await show('<a href="#one">One</a> <button tabindex="-1">Two</button>');
    expect(await keyboardFaults(page)).toEqual(['the keyboard never reaches <button tabindex="-1">Two</button>']);
  });
});

describe('the reflow check', () => {
  it('finds what is wider than a narrow screen', async () => {
    await show('<p>Fine</p><p class="wide">Wide</p>', '.wide { width: 500px }');
    expect(await reflowFaults(page)).toEqual(['at 320 pixels <p class="wide"> is too wide']);
  });

  it('finds large text that leaves the screen', async () => {
    await show('<p>Fine</p>', 'p { width: min(100%, 999rem) } @media (min-width: 999px) { p { width: 60rem } }');
    expect(await reflowFaults(page)).toEqual(['with text at 200 % something is too wide']);
  });

  it('finds large text that is cut off', async () => {
    await show('<main><p class="low">Words</p></main>', '.low { height: 20px; overflow: hidden; font-size: 1rem }');
    expect(await reflowFaults(page)).toEqual(['with text at 200 % <p class="low"> is cut off']);
  });
});

describe('the HTML check', () => {
  it('finds a field without a label', async () => {
    const html =
      '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><input id="a" type="text"></body></html>';
    expect((await htmlFaults(html)).join()).toContain('HTML input-missing-label');
  });
});

describe('the check of errors', () => {
  const summary = '<div class="govuk-error-summary"><a href="#email">Enter it</a></div><input id="email">';

  it('finds nothing wrong with an error that the title tells and the summary leads to', async () => {
    await show(`<title>Error: Sign in</title>${summary}`);
    expect(await errorFaults(page)).toEqual([]);
  });

  it.each([
    ['a title that is silent', `<title>Sign in</title>${summary}`, 'does not say that there is an error'],
    ['a title that cries wolf', '<title>Gwall: Mewngofnodi</title>', 'tells of an error that the page does not name'],
    ['an error without a summary', '<title>A</title><p class="govuk-error-message">No</p>', 'no summary names'],
    [
      'a summary that leads nowhere',
      `<title>Error: A</title>${summary.replace('id=', 'name=')}`,
      '#email, which is nowhere',
    ],
  ])('finds %s', async (_, html, fault) => {
    await show(html);
    expect(await errorFaults(page)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the check of motion', () => {
  it.each([
    ['an animation', 'p { animation: m 9s infinite } @keyframes m { to { opacity: 0 } }', /^moves .*<p>/],
    ['smooth scrolling', 'html { scroll-behavior: smooth }', /^scrolls smoothly/],
  ])('finds %s', async (_, style, fault) => {
    await show('<p>Words</p>', style);
    expect(await motionFaults(page)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the check in forced colours', () => {
  it('finds a control that only a background sets apart', async () => {
    await show('<button>One</button> <button class="flat">Two</button>', '.flat { border: 0; background: #060 }');
    expect(await edgeFaults(page)).toEqual(['in forced colours <button class="flat">Two</button> has no edge']);
  });
});

describe('the check for what needs JavaScript', () => {
  it.each([
    '<button type="button">Show</button>',
    '<button>Nowhere</button>',
    '<a href="#">More</a>',
    '<a href="javascript:go()">More</a>',
    '<form><input name="q"></form>',
  ])('finds %s', async (html) => {
    expect(await scriptNeeds(page, html)).toEqual([`does nothing without JavaScript: ${html}`]);
  });

  it('takes a form that the browser sends, and what stays hidden until its script comes', async () => {
    const html = '<form method="post"><button>Send</button><button type="button" hidden>Show</button></form>';
    expect(await scriptNeeds(page, html)).toEqual([]);
  });
});

describe('the checks of a whole page', () => {
  const SOUND = '<h1>A page with a heading</h1><p>Words.</p>';
  const html = (main: string, lang = 'en') =>
    `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page</title></head><body><main>${main}</main></body></html>`;
  const policy = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
  const server = createServer(({ url }, response) => {
    if (url !== '/never-answered.js') response.writeHead(200, answer.headers).end(answer.body);
  });
  let answer: { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  beforeAll(() => new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined))));
  afterAll(() => new Promise((resolve) => void (server.close(resolve), server.closeAllConnections())));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function faultsOf(body: string, headers = policy, expected: Partial<PageExpectation> = {}) {
    answer = { body, headers };
    const watched = await watchedPage(context);
    await watched.page.goto(address());
    const faults = await pageFaults(watched, { language: 'en', mostBytes: 5_000, needsNoScript: true, ...expected });
    await watched.page.close();
    return faults;
  }

  it('find nothing wrong with a sound page', async () => {
    expect(await faultsOf(html(SOUND))).toEqual([]);
  });

  it.each([
    ['another language than asked for', html(SOUND, 'cy'), /^lang is “cy”, not “en”/],
    ['two first headings', html(`${SOUND}<h1>Another</h1>`), /not exactly one first heading/],
    ['text too faint to read', html(`${SOUND}<p style="color: #aaa">Faint</p>`), /^axe color-contrast/],
    ['too much to carry', html(`${SOUND}<!--${'x'.repeat(9_000)}-->`), /^weighs \d+ bytes, more than 5000/],
    ['a picture of another server', html(`${SOUND}<img src="http://127.0.0.2/a.png" alt="">`), /^asks another server/],
    ['a button that waits for a script', html(`${SOUND}<button type="button">Go</button>`), /^does nothing without/],
  ])('find %s', async (_, page, fault) => {
    const lenient = {
      ...policy,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src *",
    };
    expect(await faultsOf(page, lenient)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  it('find a page that lets anything load', async () => {
    const { 'content-type': type } = policy;
    expect(await faultsOf(html(SOUND), { 'content-type': type, 'content-security-policy': '' })).toContain(
      'no content security policy',
    );
  });

  it('find no fault in what the page before was still loading when it was left', async () => {
    const headers = { ...policy, 'content-security-policy': "default-src 'none'; script-src 'self'" };
    answer = { headers, body: html(`${SOUND}<script async src="/never-answered.js"></script>`) };
    const watched = await watchedPage(context);
    await Promise.all([watched.page.waitForRequest(/never/), watched.page.goto(address(), { waitUntil: 'commit' })]);
    answer = { headers: policy, body: html(SOUND) };
    await watched.page.goto(address());
    expect(watched.complaints).toEqual([]);
  });
});
