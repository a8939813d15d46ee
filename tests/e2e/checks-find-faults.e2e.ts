import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { newVisitor, openBrowser } from './support/browser.js';
import { keyboardFaults } from './support/keyboard-walk.js';
import { reflowFaults } from './support/reflow.js';
import { htmlFaults } from './support/valid-html.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
}, 120_000);
afterAll(() => browser?.close());

const show = (body: string, style = '') => page.setContent(`<!doctype html><style>${style}</style>${body}`);

describe('the keyboard walk', () => {
  it('finds nothing wrong with controls as the browser shows them', async () => {
    await show('<a href="#one">One</a> <button>Two</button> <input> <select><option>3</select>');
    expect(await keyboardFaults(page)).toEqual([]);
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
});

describe('the HTML check', () => {
  it('finds a field without a label', async () => {
    const html =
      '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><input id="a" type="text"></body></html>';
    expect((await htmlFaults(html)).join()).toContain('HTML input-missing-label');
  });
});
