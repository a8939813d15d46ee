import type { Page } from 'playwright-core';

import { loads } from './loads.js';

/** Sends a form as a browser without scripts does, so that the answer is a document of the server's. */
export async function sendForm(page: Page, selector = 'main form'): Promise<void> {
  const form = page.locator(selector).first();
  await loads(page, () => form.evaluate((each) => (each as HTMLFormElement).submit()));
}

/** Presses a button that sends a form, and waits for the answer's document. */
export async function pressButton(page: Page, selector: string): Promise<void> {
  await loads(page, () => page.locator(selector).first().click());
}
