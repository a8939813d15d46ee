import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { SUPPLIERS } from '../../apps/api/src/demo/demo-people.js';
import { pinnedNode } from '../../infra/node/pinned-node.mjs';
import { projectRoot } from '../../infra/node/project-root.mjs';
import { downloaded, resultPath, signedInCommissioner } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { screenshot, screenshotOf } from './support/screenshot.js';
import { fillSignIn, signInAs, signedIn } from './support/sign-in.js';
import { rowsOf } from './support/tables.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

const { tidewater, saltmarsh, palisade } = SUPPLIERS;

describe('signing in', () => {
  it('turns a wrong password away with what to do, and lets the right one in', async () => {
    const visitor = await newVisitor(world().browser, { baseURL: world().stack.admin });
    const page = await visitor.newPage();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await screenshot(page, 'admin-sign-in');

    await fillSignIn(page, 'lead', 'not the password');
    await page.getByRole('alert').waitFor();
    await page.waitForLoadState();
    expect(await page.title()).toMatch(/^Error: Sign in/);
    await page.getByRole('alert').getByRole('link').click();
    await page.locator('#email:focus').waitFor();

    await signInAs(page, 'lead');
    await page.getByRole('heading', { name: 'Tenders', level: 1 }).waitFor();
    await page.waitForLoadState();
    const titles = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect([...titles].sort()).toEqual(
      Object.values(NOTICES)
        .map(({ title }) => title)
        .sort(),
    );
    await screenshot(page, 'admin-tenders');
    await visitor.close();
  });
});

describe('the result of community meals', () => {
  let commissioner: BrowserContext;
  let page: Page;
  let path: string;

  beforeAll(async () => {
    const context = await signedInCommissioner(world());
    path = await resultPath(await context.newPage(), NOTICES.evaluated.title);
    await context.close();
  });
  beforeEach(async () => {
    commissioner = await signedInCommissioner(world());
    page = await commissioner.newPage();
    await page.goto(path);
  });
  afterEach(() => commissioner.close());

  const tableUnder = (figure: RegExp) => rowsOf(page.getByRole('figure', { name: figure }));

  it('says who is first and by how much, as bars and as a table', async () => {
    const figure = page.getByRole('figure', { name: /^Tidewater .* is first, \d+\.\d\d points ahead of Saltmarsh/ });
    expect(await figure.locator('svg[role=img] rect').count()).toBeGreaterThanOrEqual(15);
    const ranking = await tableUnder(/is first, .* points ahead of/);
    expect(ranking.map(([name]) => name)).toEqual([
      tidewater.name,
      saltmarsh.name,
      expect.any(String),
      expect.any(String),
      palisade.name,
    ]);
    for (const [, , ...points] of ranking) expect(sumOf(points.slice(0, -1))).toBeCloseTo(Number(points.at(-1)), 9);
    await screenshot(page, 'admin-result', { until: page.getByRole('region', { name: /before the decision/ }) });
    await screenshotOf(page.getByRole('region', { name: 'How a bid came to its score' }), 'admin-result-waterfall');
  });

  it('shows how any bid came to its score', async () => {
    await page.getByLabel('Bid', { exact: true }).selectOption({ label: `5. ${palisade.name}` });
    await page.getByRole('button', { name: 'Show Bid' }).click();
    await page.getByRole('figure', { name: /^Palisade .* scored .* and lost most on/ }).waitFor();
    const steps = await tableUnder(/^Palisade .* scored/);
    expect(steps.map((row) => row[0])).toEqual(expect.arrayContaining(['Price', 'Valued commitments']));
    expect(page.url()).toMatch(/[?&]bid=/);
  });

  it('says at which weight the winner changes', async () => {
    const overtaking = `${saltmarsh.name} overtakes ${tidewater.name} when Social value weighs 21.26% or more.`;
    await page.getByText(overtaking).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: overtaking }).innerText()).toContain(
      'This would change the winner.',
    );
    await screenshotOf(page.getByRole('region', { name: 'With other weights' }), 'admin-result-weights');
    expect(await tableUnder(/^Tidewater .* stays first as long as “Social value”/)).toHaveLength(5);

    await page.getByLabel('What if this weighed more, or less?').selectOption('Price');
    await page.getByRole('button', { name: /^Show What if/ }).click();
    await page.getByRole('figure', { name: /“Price” weighs/ }).waitFor();
  });

  it('names the withdrawal that would change the winner, and what to check, in plain English', async () => {
    const withdrawals = await page.getByRole('region', { name: 'If a bid were withdrawn' }).innerText();
    expect(withdrawals).toContain('A withdrawal can change who wins.');
    expect(withdrawals).toContain(palisade.name);

    const warnings = page.getByRole('region', { name: /things? to check before the decision/ });
    const sentences = await warnings.getByRole('listitem').allInnerTexts();
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*\.$/);
    expect(sentences.join('\n')).not.toMatch(/[A-Z]{2,}_[A-Z]|\bsv-|undefined|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(sentences[0]).toMatch(/withdrew, .+ would move from 2 to 1 among the others/);
    expect(sentences[0]).toContain(`If ${palisade.name} withdrew`);
  });

  it('gives a proof that the command line verifies', async () => {
    const bundle = await downloaded(page, 'Download the proof bundle (JSON)');
    const result = await downloaded(page, 'Download the result (JSON)');
    expect([bundle.name, result.name]).toEqual([
      expect.stringMatching(/^[\w-]+-lot-1-bundle\.json$/),
      expect.stringMatching(/^[\w-]+-lot-1-result\.json$/),
    ]);
    const command = [join(projectRoot, 'apps/cli/dist/main.js'), 'verify', bundle.file, result.file];
    const { status, stdout, stderr } = spawnSync(pinnedNode(), command, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const shown = page.getByText('Fingerprint of the result').locator('xpath=following-sibling::dd');
    expect(stdout).toContain(await shown.innerText());
  });

  it('is scored again before the eyes of the person who asked', async () => {
    const { worker } = world().stack;
    worker.hold();
    const streamed = page.waitForResponse((response) => /\/runs\/[^/]+\/progress$/.test(response.url()));
    try {
      await page.getByRole('button', { name: 'Score again' }).click();
      await page.getByRole('progressbar', { name: /^Waiting to start/ }).waitFor();
      const stream = await streamed;
      expect([stream.status(), stream.headers()['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    } finally {
      worker.goOn();
    }
    await page.getByRole('figure', { name: /is first, .* points ahead of/ }).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  });

  it('can no longer be read after signing out', async () => {
    const leaving = await signedIn(world(), 'admin', 'evaluator');
    const page = await leaving.newPage();
    await page.goto(path);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await leaving.close();
  });
});

describe('scoring asked for too early', () => {
  it('names every agreed score that is missing', async () => {
    const commissioner = await signedInCommissioner(world());
    const page = await commissioner.newPage();
    await page.goto(await resultPath(page, NOTICES.closed.title));
    await page.getByRole('button', { name: 'Score the bids' }).click();
    await page.getByRole('alert').getByRole('listitem').nth(5).waitFor();
    expect(await page.title()).toMatch(/^Error: Result: Youth mentoring/);
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(6);
    await commissioner.close();
  });
});

function sumOf(points: readonly string[]): number {
  return points.reduce((sum, value) => sum + Number(value), 0);
}
