import type { Page } from 'playwright-core';

import { eventually } from '../../support/eventually.js';
import { press } from './begin-tender.js';

const toApproval = (page: Page) => page.getByRole('link', { name: 'Approval and publication' }).first().click();

/** From the tender to a second person. */
export async function sendsForApproval(page: Page, note: string): Promise<void> {
  await toApproval(page);
  await page.getByLabel('Note (optional)').fill(note);
  await press(page, 'Send for approval');
  await page.getByText('Waiting for a decision').waitFor();
}

/** What waits for one is on the first page. */
export async function approves(page: Page, title: string): Promise<void> {
  await page.goto('/?lang=en');
  await page.getByRole('link', { name: title }).first().click();
  await press(page, 'Approve it as it stands');
  await page.getByText('It can be published exactly as it stands.').waitFor();
}

/** From the page of the approval. @returns once the national platform has accepted the notice */
export async function publishes(page: Page): Promise<void> {
  await page.reload();
  await press(page, 'Publish the tender');
  await toNotices(page);
  await untilAccepted(page, 1);
}

/** From the tender to its notices. */
export async function toNotices(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Statutory notices' }).click();
  await page.waitForURL(/\/notices/);
}

/** Looks at the notices of a tender again and again until so many are published. */
export async function untilAccepted(page: Page, notices: number): Promise<void> {
  const published = page.getByRole('row').filter({ hasText: 'Published' });
  await eventually(
    async () => {
      await page.reload();
      return published.count();
    },
    (count) => count === notices,
  );
}

/** From the tender: a week more for bids. @returns once its notice is accepted */
export async function givesAWeekMore(page: Page, reason: string): Promise<void> {
  await page.getByRole('link', { name: 'Change this tender' }).click();
  await page.getByLabel('Reason').fill(reason);
  const deadline = page.getByRole('group', { name: 'Deadline for bids' });
  const [day, month, year] = ['Day', 'Month', 'Year'].map((part) => deadline.getByLabel(part, { exact: true }));
  if (!day || !month || !year) throw new Error('A day has three parts');
  const [dd, mm, yyyy] = await Promise.all([day, month, year].map((part) => part.inputValue()));
  const later = new Date(Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd) + 7));
  await day.fill(String(later.getUTCDate()));
  await month.fill(String(later.getUTCMonth() + 1));
  await year.fill(String(later.getUTCFullYear()));
  await press(page, 'See what would change');
  await press(page, 'Send the change');
  await page.getByText('The change is made.').waitFor();
}
