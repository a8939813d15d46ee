import type { Page } from 'playwright-core';

import { loads } from './loads.js';

/** Presses a button whose form is sent, and waits for the page that comes back. */
export const press = (page: Page, name: string): Promise<void> =>
  loads(page, () => page.getByRole('button', { name, exact: true }).first().click());

const next = (page: Page) => press(page, 'Continue');

async function choose(page: Page, option: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await next(page);
}

type Day = readonly [day: string, month: string, year: string];

/** What the guided route is told; the rest is the same each time. */
export interface BegunTender {
  readonly title: string;
  readonly pounds?: string;
  /** Day, month and year of the notice. */
  readonly notice?: Day;
}

const LATER: Day = ['12', '1', '2027'];

/** Enters a day in the three fields of a question that asks for one. */
async function fillDay(page: Page, [day, month, year]: Day): Promise<void> {
  const parts = { Day: day, Month: month, Year: year };
  for (const [part, value] of Object.entries(parts)) await page.getByLabel(part, { exact: true }).fill(value);
}

/** Answers every question of the guided route, checks the answers and begins the tender. */
export async function begins(page: Page, { title, pounds = '207720', notice = LATER }: BegunTender): Promise<void> {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Begin a tender' }).click();
  await choose(page, 'England');
  await choose(page, 'Services');
  await choose(page, 'A council or another local or regional body');
  await fillDay(page, notice);
  await next(page);
  await page.getByLabel('Amount in pounds').fill(pounds);
  await choose(page, 'VAT is in it');
  await choose(page, 'Procurement Act, open procedure: one round, anybody may bid');
  await page.getByLabel('Title').fill(title);
  await next(page);
  await next(page);
  await press(page, 'Begin the tender');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Adds a criterion and fills it in; it is the last one then. */
export async function addCriterion(page: Page, name: string, weight: string): Promise<void> {
  await press(page, 'Add a criterion');
  await page.getByLabel('Name', { exact: true }).last().fill(name);
  await page.getByLabel('Weight in the whole').last().fill(weight);
}

/** Price and quality, with what settles a tie; nothing is saved yet. */
export async function designs(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Change the award criteria and scoring' }).click();
  await addCriterion(page, 'Price', '40');
  await page.getByLabel('What it is about').last().selectOption({ label: 'Price' });
  await page.getByLabel('How it is scored').last().selectOption({ label: 'Price: lowest price ÷ price' });
  await addCriterion(page, 'Quality', '60');
  await page.getByLabel('What settles a tie that is left').fill('A draw before two witnesses');
}
