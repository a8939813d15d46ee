import type { Page } from 'playwright-core';

import { runScript } from '../../../infra/node/run-script.mjs';
import { freshCode } from './codes.js';
import { mailTo } from './mailbox.js';
import type { World } from './visitors.js';

/** An authority and the first person who acts for it. */
export interface NewAuthority {
  readonly name: string;
  readonly email: string;
  readonly person: string;
  readonly password: string;
}

/** What the operator does, with the owner's login. @returns what the operator is told */
export function addAuthority({ stack }: World, { name, email, person, password }: NewAuthority): Promise<string> {
  const parameters = ['apps/api/dist/add-authority.js', name, email, person];
  return runScript(parameters, { env: { DATABASE_OWNER_URL: stack.owner }, input: `${password}\n` });
}

/** Signs in for the first time, and sets up the app that makes codes, which the authority's work is shut away behind. */
export async function signsInFirst(page: Page, { email, password }: NewAuthority): Promise<void> {
  await page.goto('/sign-in?lang=en');
  const form = page.getByRole('main');
  await form.getByLabel('Email address').fill(email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Protect your account with a second step' }).waitFor();
  await page.getByRole('link', { name: 'An app that makes codes, on your phone' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  const secret = (await page.locator('.cw-code').innerText()).replace(/\s/g, '');
  await page.getByLabel('The code it shows now').fill(await freshCode(secret));
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { level: 1, name: 'Recovery codes' }).waitFor();
}

/** Asks somebody to approve, from the page of the people of one's only authority. */
export async function invitesApprover(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Organisations' }).click();
  await page.getByRole('link', { name: /^People/ }).click();
  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Approver', { exact: true }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('The invitation is on its way.').waitFor();
}

/** Follows the link in the mail. */
export async function acceptsInvitation(page: Page, email: string, world: World): Promise<void> {
  const { link } = await mailTo(email, '/accept-invitation', world);
  await page.goto(String(link?.url));
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByText('You act for the organisation from now on.').waitFor();
}
