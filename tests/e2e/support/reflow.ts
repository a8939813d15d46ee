import type { Page } from 'playwright-core';

const WIDE = { width: 1_280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** Whether one must scroll sideways at 320 pixels (a wide screen at 400 %), or misses something with text twice its size. */
export async function reflowFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(NARROW);
  const narrow = await page.evaluate(tooWide);
  await page.setViewportSize(WIDE);
  const large = await page.evaluate(faultsOfLargeText);
  return [
    ...narrow.map((element) => `at 320 pixels ${element} is too wide`),
    ...large.map((fault) => `with text at 200 % ${fault}`),
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

/** Runs in the page: what reaches beyond its edge, and what is cut off, with letters twice their size. */
function faultsOfLargeText(): string[] {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  const wide = root.scrollWidth > root.clientWidth ? ['something is too wide'] : [];
  const isCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const [high, broad] = [
      element.scrollHeight > element.clientHeight + 2,
      element.scrollWidth > element.clientWidth + 2,
    ];
    return (high && /hidden|clip/.test(overflowY)) || (broad && /hidden|clip/.test(overflowX));
  };
  const shown = [...document.querySelectorAll('main *, header *, footer *')].filter(
    (element) =>
      element.clientWidth > 1 && element.checkVisibility() && !element.closest('svg, select, textarea, input'),
  );
  const cut = shown.filter((element) => element.textContent.trim() !== '' && isCut(element));
  const names = cut.map(
    (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> is cut off`,
  );
  root.style.fontSize = '';
  return [...wide, ...names.slice(0, 5)];
}
