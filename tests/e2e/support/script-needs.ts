import type { Page } from 'playwright-core';

/** What on a page, as the server sent it, would do nothing in a browser without JavaScript. */
export function scriptNeeds(page: Page, html: string): Promise<readonly string[]> {
  return page.evaluate(inDocument, html);
}

/** Runs in the page: looks at the document before any script has touched it. What is hidden there waits for its script. */
function inDocument(html: string): string[] {
  const sent = new DOMParser().parseFromString(html, 'text/html');
  const shown = (selector: string) => [...sent.querySelectorAll(selector)].filter((each) => !each.closest('[hidden]'));
  const isDead = (button: Element) => button.getAttribute('type') === 'button' || !button.closest('form');
  const dead = [
    ...shown('button').filter(isDead),
    ...shown('a:not([href]), a[href="#"], a[href^="javascript:"], [onclick]'),
    ...shown('form').filter((form) => !form.querySelector('button:not([type=button]), input[type=submit]')),
  ];
  return dead.map((element) => `does nothing without JavaScript: ${element.outerHTML.slice(0, 100)}`);
}
