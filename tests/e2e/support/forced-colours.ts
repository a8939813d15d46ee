import type { Page } from 'playwright-core';

/**
 * Which controls lose their shape when the reader's own colours replace ours: backgrounds and shadows go then, only
 * borders and underlines stay.
 *
 * @param stay whether the page keeps the reader's colours afterwards
 */
export async function edgeFaults(page: Page, { stay = false } = {}): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(withoutEdge);
  if (!stay) await page.emulateMedia({ forcedColors: 'none' });
  return faults.map((control) => `in forced colours ${control} has no edge`);
}

/** Runs in the page. */
function withoutEdge(): string[] {
  const drawn =
    'button, select, textarea, a.govuk-button, input:not([type=hidden], [type=checkbox], [type=radio], [type=range])';
  const hasEdge = (element: Element) => {
    const { borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(element);
    return (borderBottomStyle !== 'none' && borderBottomWidth !== '0px') || textDecorationLine.includes('underline');
  };
  const controls = [...document.querySelectorAll(drawn)].filter((element) => element.checkVisibility());
  return controls.filter((element) => !hasEdge(element)).map((element) => element.outerHTML.slice(0, 100));
}
