import { welshOf } from '@commonweal/messages';
import type { Page } from 'playwright-core';

const LONGEST = 1_000;

/** Sentences of the API that a Welsh page shows in English although they have Welsh. */
export async function englishFaults(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(textsOfPage, LONGEST);
  return texts.filter((text) => welshOf(text) !== null).map((text) => `is English where there is Welsh: ${text}`);
}

/** Runs in the page: what each element says in all, and each text in it by itself. */
function textsOfPage(longest: number): string[] {
  const elements = [...document.querySelectorAll('main *')];
  const nodes = elements.flatMap((element) => [element, ...element.childNodes]);
  const texts = nodes.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return [...new Set(texts)].filter((text) => text.includes(' ') && text.length < longest);
}
