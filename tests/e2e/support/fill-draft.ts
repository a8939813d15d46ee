import type { Page } from 'playwright-core';

import { designs, press } from './begin-tender.js';

/** Words of the tender that a supplier may search for. */
export const DESCRIPTION =
  'A hot lunch on every weekday for about sixty older people, cooked in the village hall.\n\nVolunteers bring it to those who cannot come.';

export const QUESTION = 'How will you cook for sixty people each day?';

const open = (page: Page, link: string) => page.getByRole('link', { name: link }).first().click();
const group = (page: Page, name: string) => page.getByRole('group', { name });

/** Saves the page that is open, and goes back to the tender. */
async function saves(page: Page, button: string, back: string): Promise<void> {
  await press(page, button);
  await page.getByText('Saved', { exact: true }).waitFor();
  await open(page, back);
}

/** Says what is wanted. */
export async function describes(page: Page): Promise<void> {
  await open(page, 'Write the title and the description');
  await page.getByLabel('What is wanted').fill(DESCRIPTION);
  await saves(page, 'Save', 'Back to the tender');
}

/** Sets what is judged, with a question for the quality. */
export async function judges(page: Page): Promise<void> {
  await designs(page);
  await press(page, 'Add a question Quality');
  await page.getByLabel('Question', { exact: true }).fill(QUESTION);
  await page.getByLabel('Word limit').fill('400');
  await saves(page, 'Save the criteria', 'The tender');
}

/** Says what a supplier decides by, and how people reach the service. */
export async function offersDeal(page: Page): Promise<void> {
  await open(page, 'Set the deal terms');
  await page.getByLabel('In arrears, after the work').check();
  await page.getByLabel('Days from a valid invoice to the money').fill('14');
  await page.getByLabel('With the Consumer Prices Index').check();
  await page.getByLabel('Months that the contract runs').fill('24');
  await group(page, 'Do people come over with the work (TUPE)?').getByLabel('No', { exact: true }).check();
  await group(page, 'Which insurance do you ask for?').getByLabel('None', { exact: true }).check();
  await page.getByLabel('Who may bid?').selectOption({ label: 'Anybody' });
  await page.getByLabel('Why is it not split into lots?').fill('One kitchen cooks for everybody.');
  await press(page, 'Add a place');
  await page.getByLabel('Look up a place').fill('E06999001');
  await page.getByLabel('In person').check();
  await saves(page, 'Save the terms', 'The tender');
}

/** Adds a kind of work by its code, for the vocabulary is not in the demonstration; the places are those of the deal. */
export async function isFoundBy(page: Page): Promise<void> {
  await open(page, 'Kinds of work, places, who it suits');
  const kinds = page.getByRole('region', { name: 'Kinds of work (CPV codes)' });
  await kinds.getByLabel('Look up a kind of work').fill('55520000');
  await kinds.getByRole('button', { name: /^Find/ }).click();
  await kinds.getByRole('button', { name: /^Add/ }).first().click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByLabel('It suits voluntary, community and social enterprises').check();
  await saves(page, 'Save', 'Back to the tender');
}

/** Fills in the earliest lawful days. */
export async function plans(page: Page): Promise<void> {
  await open(page, 'Plan the timeline');
  await press(page, 'Fill in from the day of the notice');
  await page.getByText('The days that are planned keep every rule.').waitFor();
  await saves(page, 'Save the timeline', 'The tender');
}

/** Says what was decided before. */
export async function recordsDecisions(page: Page): Promise<void> {
  await open(page, 'Record what was decided before the tender');
  await group(page, 'Was the impact on equality assessed?').getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('What did it find, or why is none needed?').fill('The hall has a ramp. Nobody is left out.');
  await page.getByLabel('Where is the assessment to be read?').fill('https://mereside.example/equality');
  await group(page, 'Are people consulted').getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Why, or why not?').fill('The lunch club was asked in the autumn.');
  await saves(page, 'Save', 'The tender');
}

/** Says of every need of the tender's place why it is not met here. */
export async function answersNeeds(page: Page): Promise<void> {
  await open(page, 'Answer what the places said they need');
  for (const answer of await page.getByLabel('It is not met').all()) await answer.check();
  for (const words of await page.getByLabel('Say where, what or why').all())
    await words.fill('This tender is about lunches alone.');
  await saves(page, 'Save', 'The tender');
}

const NOTICE_LINES = {
  'Number on the national platform': 'PDTL-7248-GWZW',
  'Building and street': 'Village Hall, Mere Lane',
  Town: 'Mereside',
  Postcode: 'NE61 2EF',
  'E-mail address for questions': 'buying@mereside.example',
  'VAT in percent': '20',
  'How and where to send a tender': 'On this platform, at the page of the tender.',
};

/** What the tender knows already is filled in. */
const NOTICE_CHOICES = {
  'Kind of authority': 'Sub-central government, such as a council',
  'Does it suit small and medium-sized enterprises particularly well?': 'Yes',
};

/** Prepares the tender notice and completes it; leaves its page open. */
export async function preparesNotice(page: Page): Promise<void> {
  await open(page, 'Statutory notices');
  await page.getByLabel('Which notice').selectOption({ label: 'UK4 Tender notice' });
  await press(page, 'Prepare');
  for (const [label, words] of Object.entries(NOTICE_LINES)) await page.getByLabel(label, { exact: true }).fill(words);
  for (const [label, option] of Object.entries(NOTICE_CHOICES))
    await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await page.getByLabel('Region where the work is done').selectOption('UKC2');
  await press(page, 'Save');
}
