import type { Page } from 'playwright-core';

const WIDE = { width: 1_280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** Whether one must scroll sideways at 320 pixels (a wide screen at 400 %), and with text twice its size. */
export async function reflowFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(NARROW);
  const narrow = await page.evaluate(tooWide);
  await page.setViewportSize(WIDE);
  const large = await page.evaluate(largeTextTooWide);
  return [
    ...narrow.map((element) => `at 320 pixels ${element} is too wide`),
    ...large.map((element) => `with text at 200 % ${element} is too wide`),
  ];
}

/** Runs in the page: what reaches beyond its right edge, outside frames that scroll by themselves. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.cw-scroll'),
  );
  const names = beyond.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return names.length > 0 ? [...new Set(names)].slice(0, 5) : ['something'];
}

/** Runs in the page. */
function largeTextTooWide(): string[] {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  const isTooWide = root.scrollWidth > root.clientWidth;
  root.style.fontSize = '';
  return isTooWide ? ['something'] : [];
}
