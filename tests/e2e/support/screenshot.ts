import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { projectRoot } from '../../../infra/node/project-root.mjs';

const folder = join(projectRoot, 'docs/screens');
const WIDE = 1_280;
const PHONE = { width: 375, height: 1_200 };
const MARGIN = 24;

/**
 * With SCREENS=1, keeps a picture of the page for the documentation, and one as on a telephone. Not in every run,
 * for the demonstration's dates move with the calendar and would change the pictures each time.
 *
 * @param limits a long page is cut off after the part `until`
 */
export async function screenshot(page: Page, name: string, limits: { readonly until?: Locator } = {}): Promise<void> {
  if (!isWanted()) return;
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const height = limits.until ? await bottomOf(limits.until) : await page.evaluate(() => document.body.scrollHeight);
  await page.screenshot({ path: fileOf(name), fullPage: true, clip: { x: 0, y: 0, width: WIDE, height } });
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  await page.screenshot({ path: fileOf(`${name}-phone`) });
  if (before) await page.setViewportSize(before);
}

/** With SCREENS=1, keeps a picture of a part of the page, with a margin. */
export async function screenshotOf(part: Locator, name: string): Promise<void> {
  if (!isWanted()) return;
  const { x, y, width, height } = await placeOf(part);
  const clip = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  await part.page().screenshot({ path: fileOf(name), fullPage: true, clip });
}

async function bottomOf(part: Locator): Promise<number> {
  const { y, height } = await placeOf(part);
  return y + height + MARGIN;
}

/** Where a part is in the whole page. */
function placeOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
}

function isWanted(): boolean {
  if (process.env['SCREENS'] !== '1') return false;
  mkdirSync(folder, { recursive: true });
  return true;
}

const fileOf = (name: string) => join(folder, `${name}.png`);
