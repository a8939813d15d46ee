import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { PEOPLE, SUPPLIERS } from '../../apps/api/src/demo/demo-people.js';
import { organisationId, personId } from '../support/global-ids.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { mailTo } from './support/mailbox.js';
import { signInAs } from './support/sign-in.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();
const { bidder, signatory } = PEOPLE;
const KITCHEN = SUPPLIERS.palisade;
const base = `/organisations/${organisationId(KITCHEN)}`;

const contexts: BrowserContext[] = [];
let owner: Page;
let invited: Page;

async function inPortal(somebody: 'bidder' | 'signatory'): Promise<Page> {
  const context = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto('/sign-in?lang=en');
  await signInAs(page, somebody);
  return page;
}

const press = (page: Page, name: string) =>
  loads(page, () => page.getByRole('main').getByRole('button', { name, exact: true }).click());
const told = (page: Page, words: string) => page.getByText(words).waitFor();
const faults = (page: Page) => page.getByRole('alert').getByRole('link').allInnerTexts();

beforeAll(async () => {
  owner = await inPortal('bidder');
  invited = await inPortal('signatory');
});
afterAll(() => Promise.all(contexts.map((context) => context.close())));

describe('the people of an organisation, without JavaScript', () => {
  it('are joined by whoever accepts an invitation, which holds once', async () => {
    await owner.goto(`${base}/people`);
    await owner.getByRole('link', { name: 'Invite somebody' }).click();
    await press(owner, 'Send the invitation');
    expect(await owner.title()).toMatch(/^Error: Invite somebody/);
    expect(await faults(owner)).toHaveLength(2);
    await owner.getByLabel('Email address').fill(signatory.email);
    await owner.getByLabel('Editor', { exact: true }).check();
    await press(owner, 'Send the invitation');
    await told(owner, 'The invitation is on its way.');

    const { link } = await mailTo(signatory.email, '/accept-invitation', world());
    await invited.goto(String(link?.url));
    await told(invited, `${bidder.name} invites you to act for ${KITCHEN.name}.`);
    await press(invited, 'Accept the invitation');
    await told(invited, 'You act for the organisation from now on.');
    expect(await invited.getByRole('main').innerText()).toContain(KITCHEN.name);
    await invited.goto(String(link?.url));
    await told(invited, 'This invitation no longer holds.');
  });

  it('are given other roles, and may do what these allow from then on', async () => {
    expect((await invited.goto(`${base}/profile/about`))?.status()).toBe(200);
    await owner.goto(`${base}/people`);
    await owner.getByRole('link', { name: signatory.name }).click();
    await owner.getByLabel('Editor', { exact: true }).uncheck();
    await owner.getByLabel('Viewer', { exact: true }).check();
    await press(owner, 'Save the roles');
    await told(owner, 'The roles are changed.');
    expect((await invited.goto(`${base}/profile/about`))?.status()).toBe(404);
  });

  it('leave, but for the last who looks after them', async () => {
    await owner.goto(`${base}/people/${personId(signatory)}`);
    await press(owner, 'Remove this person');
    await told(owner, 'The person no longer acts for the organisation.');
    await invited.goto('/organisations');
    expect(await invited.getByRole('main').innerText()).not.toContain(KITCHEN.name);
    await owner.goto(`${base}/people/${personId(bidder)}`);
    await press(owner, 'Leave this organisation');
    expect(await owner.getByRole('alert').innerText()).toContain('Nobody would be left who looks after people');
  });
});

describe('the profile of a supplier, without JavaScript', () => {
  it('takes an insurance until a day that exists, and gives it up again', async () => {
    await owner.goto(`${base}/profile/insurances`);
    await press(owner, 'Add');
    expect(await faults(owner)).toHaveLength(3);
    await owner.getByLabel('Insurer').fill('Estuary Mutual');
    await owner.getByLabel('Up to, in pounds').fill('5000000');
    for (const [part, text] of Object.entries({ Day: '31', Month: '2', Year: '2027' }))
      await owner.getByLabel(part, { exact: true }).fill(text);
    await press(owner, 'Add');
    expect(await faults(owner)).toEqual(['Enter until when it holds; not before it was reviewed']);
    await owner.getByLabel('Month', { exact: true }).fill('3');
    await press(owner, 'Add');
    await told(owner, 'The profile is saved.');
    await told(owner, 'Estuary Mutual, £5,000,000, until Wednesday 31 March 2027');
    await owner.goto(`${base}/profile/insurances`);
    await owner.getByRole('button', { name: /^Remove/ }).click();
    await told(owner, 'The profile is saved.');
    expect(await owner.getByRole('main').innerText()).not.toContain('Estuary Mutual');
  });

  it('declares a ground of exclusion with what happened, and that no other applies', async () => {
    await owner.goto(`${base}/profile/declarations`);
    await owner.getByLabel('Tax offences', { exact: true }).check();
    await press(owner, 'Declare');
    await press(owner, 'Declare');
    expect(await faults(owner)).toEqual(['Say what happened, and what you have done since']);
    await owner.getByLabel('Tax offences', { exact: true }).fill('A late return in 2023, paid since.');
    await press(owner, 'Declare');
    await told(owner, 'The profile is saved.');
    await told(owner, 'A late return in 2023, paid since.');
    const grounds = owner.getByRole('region', { name: 'Grounds of exclusion' });
    expect(await grounds.innerText()).toMatch(/Grounds still open\s+0/);
  });
});
