import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { pinnedNode } from '../../infra/node/pinned-node.mjs';
import { projectRoot } from '../../infra/node/project-root.mjs';
import { eventually } from '../support/eventually.js';
import { downloaded, linkedPath, signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { screenshot } from './support/screenshot.js';
import { signedIn } from './support/sign-in.js';
import { rowsOf } from './support/tables.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

let path: string;
let commissioner: BrowserContext;
let page: Page;

beforeAll(async () => {
  const context = await signedInCommissioner(world());
  const first = await context.newPage();
  path = await linkedPath(first, await tenderPath(first, NOTICES.draft.title), /^Try the weights/);
  await context.close();
});
beforeEach(async () => {
  commissioner = await signedInCommissioner(world());
  page = await commissioner.newPage();
});
afterEach(() => commissioner.close());

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const slider = (name: string) => page.getByRole('slider', { name: `${name}, slider` });
const steps = () => rowsOf(page.getByRole('region', { name: 'Who wins at which weight' }));
/** Waits until a box says so: the boxes follow one another. */
const says = (name: string, value: string) =>
  eventually(
    () => box(name).inputValue(),
    (now) => now === value,
  );
/** Waits until the result is the one that these hashes are of, or is another. */
const becomes = (expected: readonly string[]) => eventually(hashes, (now) => String(now) === String(expected));
const differs = (before: readonly string[]) => eventually(hashes, (now) => String(now) !== String(before));
const hashes = () => page.locator('.cw-hash').allInnerTexts();

async function opened(rest = ''): Promise<void> {
  await page.goto(`${path}${rest}`);
  await slider('Social value').waitFor();
}

/** Moves a slider as a hand does, to one place. */
const moved = (name: string, to: string) => slider(name).fill(to);

describe('trying weights in the browser', () => {
  it('moves the other weights along, and shows the result without asking the server', async () => {
    await opened();
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const before = await hashes();
    await moved('Social value', '40');
    await says('Social value', '40');
    await says('Price', '26.25');
    await says('Quality', '33.75');
    await differs(before);
    await moved('Social value', '20');
    await becomes(before);
    await says('Price', '35');
    expect(asked).toEqual([]);
  });

  it('says the same to the last hash as the command line says of the bundle that can be downloaded', async () => {
    await opened();
    await moved('Price', '52');
    await page.getByLabel('How a price becomes points').selectOption('linear-to-ceiling');
    await box('Ceiling: this price and above earns nothing').fill('300000');
    await page.getByLabel('Case shown in full').selectOption('4');
    const { file, name } = await downloaded(page, 'Download the case shown as a proof bundle (JSON)');
    expect(name).toMatch(/^[\w-]+-lot-1-case-4\.json$/);
    const command = [join(projectRoot, 'apps/cli/dist/main.js'), 'score', file, '--json'];
    const { status, stdout, stderr } = spawnSync(pinnedNode(), command, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout) as { inputHash: string; resultHash: string };
    await becomes([result.inputHash, result.resultHash]);
  });

  it('takes what is typed as soon as it is a weight, and by keys alone', async () => {
    await opened();
    await box('Social value').fill('33.3333');
    await says('Price', '29.1667');
    await slider('Social value').focus();
    await page.keyboard.press('Home');
    await says('Social value', '0');
    await page.keyboard.press('ArrowRight');
    await says('Social value', '1');
    await box('Social value').fill('much');
    await says('Price', '43.31');
  });
});

describe('without JavaScript', () => {
  it('the same page answers a form, with the same steps and the same hashes', async () => {
    await opened();
    await moved('Social value', '10');
    const table = await eventually(steps, (rows) => rows.some(([weight]) => weight === '10% (tried)'));
    const live = await hashes();
    const plain = await newVisitor(world().browser, {
      ...{ baseURL: world().stack.admin, javaScriptEnabled: false },
      storageState: await commissioner.storageState(),
    });
    page = await plain.newPage();
    await page.goto(path);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect((await steps()).map(([weight]) => weight)).toEqual(
      expect.arrayContaining(['0%', '10%', '20% (tried)', '50%']),
    );
    for (const [name, weight] of [
      ['Social value', '10'],
      ['Price', '39.38'],
      ['Quality', '50.62'],
    ] as const)
      await box(name).fill(weight);
    await press(page, 'Show what these weights do');
    expect(await steps()).toEqual(table);
    expect(await hashes()).toEqual(live);
    await box('Price').fill('90');
    await press(page, 'Show what these weights do');
    await page.getByRole('alert').getByText('These weights cannot be tried yet').waitFor();
    expect(await page.title()).toMatch(/^Error: What if\?/);
    await plain.close();
  });
});

describe('sample bids', () => {
  it('are saved with the draft by the first change, and colleagues see them', async () => {
    await page.goto(`${path}/cases`);
    await page.getByRole('button', { name: /^Add as a case/ }).click();
    await page.getByRole('heading', { name: /^9\. / }).waitFor();
    const past = page.getByRole('region', { name: /^9\. / });
    expect(await past.innerText()).toContain('A. Bid ranked 1');
    expect(await page.getByRole('main').innerText()).not.toMatch(/Tidewater|Saltmarsh|Palisade/);

    await page.getByRole('button', { name: /^Change Prices 4% .* alike/ }).click();
    await page.getByLabel('Name of the case').fill('Our guess');
    await page.locator('[name=b0-price]').fill('199000');
    await page.getByRole('button', { name: 'Save the case' }).click();
    await page.getByRole('heading', { name: '1. Our guess' }).waitFor();

    const colleague = await signedIn(world(), 'admin', 'moderator');
    const theirs = await colleague.newPage();
    await theirs.goto(`${path}/cases`);
    expect(await theirs.getByRole('region', { name: '1. Our guess', exact: true }).innerText()).toContain('£199,000');
    await colleague.close();
  });
});

describe('adopting', () => {
  it('writes the weights into the draft, unless somebody changed it meanwhile', async () => {
    await opened();
    const late = await commissioner.newPage();
    await late.goto(path);
    await moved('Social value', '25');
    await screenshot(page, 'admin-what-if-live');
    await page.getByRole('button', { name: 'Adopt these weights' }).click();
    await page.getByRole('alert').getByText('The draft has these weights now.').waitFor();
    await says('Social value', '25');

    await late.getByRole('button', { name: 'Adopt these weights' }).click();
    await late
      .getByRole('alert')
      .getByText(/Somebody changed this tender/)
      .waitFor();
  });
});
