import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { ROUNDS } from '../../apps/api/src/demo/demo-rounds.js';
import { linkedPath, signedInCommissioner } from './support/admin-visits.js';
import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { rowsOf } from './support/tables.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

/** A resident, who has neither JavaScript nor an account. */
const resident = (): Promise<BrowserContext> =>
  newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });

async function enterSheet(page: Page, numbers: string): Promise<void> {
  await page.getByLabel('Numbers of the needs on this sheet').fill(numbers);
  await page.keyboard.press('Enter');
}

describe('community priorities', () => {
  it('a resident finds the round of a place, votes, and votes anew', async () => {
    const context = await resident();
    const page = await context.newPage();
    await page.goto('/places/E06999001?lang=en');
    await page.getByRole('link', { name: 'All rounds of this place' }).click();
    await page.getByRole('link', { name: ROUNDS.open.title }).click();
    await press(page, 'Send my ballot');
    await page.getByRole('alert').getByRole('link', { name: 'Choose at least one need' }).waitFor();
    await page.getByLabel('Help with forms and letters').check();
    await press(page, 'Send my ballot');
    await page.getByRole('heading', { name: 'Your ballot is in' }).waitFor();
    await page.getByRole('link', { name: 'Back to the round' }).click();
    await page.getByLabel('A warm room to meet in').check();
    await press(page, 'Send my ballot');
    await page.getByRole('heading', { name: 'Your ballot is changed' }).waitFor();
    await context.close();
  });

  it('a resident puts needs in order', async () => {
    const context = await resident();
    const page = await context.newPage();
    await page.goto('/places/E05999001/priorities?lang=en');
    await page.getByRole('link', { name: ROUNDS.ranked.title }).click();
    await page.getByLabel('Help with forms and letters').selectOption('2');
    await press(page, 'Send my ballot');
    await page.getByRole('alert').getByText('No need has place 1').waitFor();
    expect(await page.getByLabel('Help with forms and letters').inputValue()).toBe('2');
    await page.getByLabel('A later bus to the hospital').selectOption('1');
    await press(page, 'Send my ballot');
    await page.getByRole('heading', { name: 'Your ballot is in' }).waitFor();
    await context.close();
  });

  it('what a resident proposes can be chosen once an officer has let it through', async () => {
    const context = await resident();
    const page = await context.newPage();
    await page.goto('/places/E06999001/priorities?lang=en');
    await page.getByRole('link', { name: ROUNDS.open.title }).click();
    await page.getByRole('link', { name: 'Propose a need that is missing here' }).click();
    await page.getByLabel('What does this place need?').fill('A crossing by the school');
    await press(page, 'Propose it');
    await loads(page, () => page.getByRole('link', { name: 'Back to the round' }).click());
    expect(await page.getByLabel('A crossing by the school').count()).toBe(0);

    const officer = await signedInCommissioner(world());
    const desk = await officer.newPage();
    await desk.goto(await linkedPath(desk, '/priorities?lang=en', new RegExp(ROUNDS.open.title.replace('?', '\\?'))));
    await desk.getByRole('link', { name: 'Decide A crossing by the school' }).click();
    await desk.getByLabel('Everybody can choose it').check();
    await press(desk, 'Decide');
    await desk.getByRole('heading', { name: ROUNDS.open.title }).waitFor();
    await officer.close();

    await page.reload();
    await page.getByLabel('A crossing by the school').check();
    await context.close();
  });

  it('an officer enters sheets by the keyboard and counts; everybody sees the results', async () => {
    const officer = await signedInCommissioner(world());
    const desk = await officer.newPage();
    const path = await linkedPath(desk, '/priorities?lang=en', new RegExp(ROUNDS.counting.title.replace('?', '\\?')));
    await desk.goto(path);
    await desk.getByRole('button', { name: 'Enter ballots on paper and by phone' }).click();
    await desk.getByLabel('Bundle').fill('Calls');
    await desk.getByLabel('How it came in').selectOption('PHONE');
    const day = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
    await desk.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
    await desk.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
    await desk.getByLabel('Year').fill(String(day.getUTCFullYear()));
    for (let sheet = 1; sheet <= 5; sheet += 1) {
      await enterSheet(desk, '2 3');
      await desk.getByText(`Sheet ${sheet} is in: 2. A warm room to meet in; 3. Something to do`).waitFor();
    }
    await desk.goto(path);
    await press(desk, 'Count and publish');
    await desk.getByRole('heading', { name: 'What people said' }).waitFor();
    await officer.close();

    const context = await resident();
    const page = await context.newPage();
    await page.goto(`${path}?lang=en`);
    await page.getByText('“A warm room to meet in” comes first: it is on 100.0% of 16 ballots').first().waitFor();
    expect(await rowsOf(page.getByRole('table', { name: 'Ballots by the way they came in' }))).toEqual([
      ['Online', '5'],
      ['On paper', '6'],
      ['By phone', '5'],
      ['All', '16'],
    ]);
    await context.close();
  });
});
