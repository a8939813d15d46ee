import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { newVisitor, openBrowser } from './support/browser.js';
import { englishFaults } from './support/english-faults.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
}, 120_000);
afterAll(() => browser?.close());

describe('the check of a Welsh page', () => {
  it('finds a sentence that is English and need not be', async () => {
    await page.setContent('<main><p lang="en">Set a deadline</p><p><b>Gwall:</b> Use at most 10 stages</p></main>');
    expect(await englishFaults(page)).toEqual([
      'is English where there is Welsh: Set a deadline',
      'is English where there is Welsh: Use at most 10 stages',
    ]);
  });

  it('finds nothing wrong with Welsh, nor with English that somebody wrote', async () => {
    await page.setContent('<main><p>Pennwch ddyddiad cau</p><p lang="en">Meals for older people</p></main>');
    expect(await englishFaults(page)).toEqual([]);
  });
});
