import type { Page } from 'playwright-core';

/** Sends a form as a browser without scripts does, so that the answer is a document of the server's. */
export async function sendForm(page: Page, selector = 'main form'): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page
      .locator(selector)
      .first()
      .evaluate((form) => (form as HTMLFormElement).submit()),
  ]);
}

/** Presses a button that sends a form, and waits for the answer's document. */
export async function pressButton(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()]);
}
