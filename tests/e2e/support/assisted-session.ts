import type { Page } from 'playwright-core';

import { PEOPLE, SUPPLIERS } from '../../../apps/api/src/demo/demo-people.js';
import { sendForm } from './send-form.js';

/** The supplier that is helped. */
export const HELPED = SUPPLIERS.palisade;

/** Fills in the page on which a helper begins to act for the demonstration's bidder, and sends it. */
export async function startToHelp(page: Page): Promise<void> {
  const form = page.locator('main form');
  await form.locator('[name=email]').fill(PEOPLE.bidder.email);
  await form.locator('[name=supplierName]').fill(HELPED.name);
  await form.locator('[name=consentGiven]').check();
  await form.locator('[name=reason]').fill('Cannot see the screen');
  await sendForm(page);
}
