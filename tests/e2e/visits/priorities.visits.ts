import type { Page } from 'playwright-core';

import { ROUNDS } from '../../../apps/api/src/demo/demo-rounds.js';
import type { Places } from '../support/places.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

type Phase = keyof typeof ROUNDS;

const round = (phase: Phase) => (places: Places) => places.round(phase);
const part = (phase: Phase, name: string) => (places: Places) => `${places.round(phase)}/${name}`;

const portal = { app: 'portal', route: 'priorities/:roundId' } as const;
const proposing = { app: 'portal', route: 'priorities/:roundId/propose', path: part('open', 'propose') } as const;
const lead = { app: 'admin', as: 'lead' } as const;
const staffRound = { ...lead, route: 'priorities/:roundId' } as const;
const making = { ...lead, route: 'priorities/new', path: '/priorities/new' } as const;
const entering = { ...lead, route: 'priorities/:roundId/ballots', path: part('counting', 'ballots') } as const;
const deciding = { ...lead, route: 'priorities/:roundId/needs/:needId', path: round('open') } as const;

async function votes(page: Page): Promise<void> {
  await page.locator('[name=choice]').first().check();
  await sendForm(page);
}

async function skipsFirst(page: Page): Promise<void> {
  await page.locator('select').first().selectOption('2');
  await sendForm(page);
}

async function proposes(page: Page): Promise<void> {
  await page.locator('[name=title]').fill('A quiet corner in the library');
  await sendForm(page);
}

/** Goes to the first need that waits. */
async function decides(page: Page): Promise<void> {
  await page.locator('a[href*="/needs/"]').first().click();
  await page.waitForURL(/\/needs\//);
}

let sheets = 0;
async function enters(page: Page, numbers: string): Promise<void> {
  await page.locator('[name=numbers]').fill(numbers);
  await page.locator('[name=batch]').fill(`Visit ${(sheets += 1)}`);
  const yesterday = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  await page.locator('[name=received-day]').fill(String(yesterday.getUTCDate()));
  await page.locator('[name=received-month]').fill(String(yesterday.getUTCMonth() + 1));
  await page.locator('[name=received-year]').fill(String(yesterday.getUTCFullYear()));
  await sendForm(page);
}

export const visits: readonly Visit[] = [
  {
    ...{ app: 'portal', route: 'places/:code/priorities', path: '/places/E06999001/priorities' },
    ...{ name: 'the rounds of a place', picture: 'portal-priorities' },
  },
  {
    ...{ app: 'portal', route: 'places/:code/priorities', path: '/places/E01999001/priorities' },
    name: 'a place without rounds',
  },
  { ...portal, path: round('open'), name: 'a ballot of ticks', picture: 'portal-ballot' },
  { ...portal, path: round('open'), name: 'a ballot without a tick', status: 400, then: (page) => sendForm(page) },
  { ...portal, path: round('ranked'), name: 'a ballot in order', picture: 'portal-ballot-ranked' },
  { ...portal, path: round('ranked'), name: 'a ballot without a first place', status: 400, then: skipsFirst },
  { ...portal, path: round('counting'), name: 'a round that is over' },
  { ...portal, path: round('counted'), name: 'what came of a round', picture: 'portal-round-results' },
  {
    ...{ app: 'portal', route: 'priorities/:roundId/thanks', path: round('open') },
    ...{ name: 'a ballot that is in', then: votes, picture: 'portal-ballot-thanks' },
  },
  { ...proposing, name: 'a need to propose', picture: 'portal-propose' },
  { ...proposing, name: 'a need without words', status: 400, then: (page) => sendForm(page) },
  { ...proposing, route: 'priorities/:roundId/thanks', name: 'a need that was proposed', then: proposes },
  { ...lead, route: 'priorities', path: '/priorities', name: 'the list of rounds', picture: 'admin-rounds' },
  { ...making, name: 'a round to open', picture: 'admin-round-new' },
  { ...making, name: 'a round without anything', status: 400, then: (page) => sendForm(page) },
  { ...staffRound, path: round('open'), name: 'an open round', picture: 'admin-round' },
  { ...staffRound, path: round('counting'), name: 'a round to count', picture: 'admin-round-counting' },
  { ...staffRound, path: round('counted'), name: 'a round that was counted' },
  { ...deciding, name: 'a need to decide about', then: decides, picture: 'admin-need' },
  {
    ...{ ...deciding, name: 'a need without a decision', status: 400 },
    then: async (page) => {
      await decides(page);
      await sendForm(page);
    },
  },
  { ...entering, name: 'ballots to enter', picture: 'admin-ballots' },
  { ...entering, name: 'a ballot that was entered', then: (page) => enters(page, '2 4') },
  { ...entering, name: 'a ballot with a number that is none', status: 400, then: (page) => enters(page, '2 44') },
];
