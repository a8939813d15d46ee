import type { Page } from 'playwright-core';

/**
 * Does what leads to another document, and waits until that is loaded: to press alone waits for nothing, so that what is
 * read next may be of the page before, and an address that is opened next may cut off what was sent.
 */
export async function loads(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}
