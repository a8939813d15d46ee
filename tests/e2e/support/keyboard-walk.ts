import type { Page } from 'playwright-core';

const MOST_STOPS = 150;

/** What stands in the way of somebody who uses the keyboard alone: stops not seen, and controls never reached. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(rememberLooks);
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) return [...faults, ...(await page.evaluate(neverReached))];
    faults.push(...faultsOf(stop));
  }
  return [...faults, `${MOST_STOPS} tabs do not leave the page`];
}

/** Where the focus is, and how it looks there. */
interface Stop {
  readonly name: string;
  readonly outline: { readonly style: string; readonly width: string; readonly color: string };
  /** Whether shadow, background or border are others than without focus. */
  readonly isChanged: boolean;
  /** How far it reaches into the window, right and down, and how far its near corner is from the far corner. */
  readonly within: readonly number[];
}

function faultsOf({ name, outline, isChanged, within }: Stop): readonly string[] {
  if (within.some((distance) => distance <= 0)) return [`focus on ${name} is out of sight`];
  const isDrawn =
    outline.style !== 'none' && parseFloat(outline.width) >= 2 && !/, 0\)$|transparent/.test(outline.color);
  return isDrawn || isChanged || outline.style === 'auto' ? [] : [`focus on ${name} cannot be seen`];
}

interface Walk {
  readonly looks: Map<Element, string>;
  readonly reached: Set<Element>;
}

type Walker = typeof globalThis & { walk?: Walk };

/** Runs in the page: keeps how each control looks while it is not in focus. */
function rememberLooks(): void {
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll(controls)].filter((element) => element.checkVisibility());
  const lookOf = (element: Element) => {
    const { boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
    return [boxShadow, backgroundColor, borderColor].join();
  };
  const looks = new Map(seen.map((element) => [element, lookOf(element)]));
  (globalThis as Walker).walk = { looks, reached: new Set() };
  // A page may begin at a field or an anchor of its own; the walk begins at the top.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Runs in the page: the control in focus; nothing at the end of the walk. */
function lookAtFocus(): Stop | null {
  const { looks, reached } = (globalThis as Walker).walk ?? { looks: new Map(), reached: new Set() };
  const element = document.activeElement;
  if (!element || element === document.body || reached.has(element)) return null;
  reached.add(element);
  const look = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: `<${element.localName}> “${(element.textContent || element.id).trim().slice(0, 40)}”`,
    outline: { style: look.outlineStyle, width: look.outlineWidth, color: look.outlineColor },
    isChanged: looks.get(element) !== [look.boxShadow, look.backgroundColor, look.borderColor].join(),
    within: [bottom, right, innerHeight - top, innerWidth - left],
  };
}

/** Runs in the page. */
function neverReached(): string[] {
  const { looks, reached } = (globalThis as Walker).walk ?? { looks: new Map(), reached: new Set() };
  // The arrow keys go from one radio of a group to the next.
  const groupOf = (element: Element) =>
    element.getAttribute('type') === 'radio' ? element.getAttribute('name') : null;
  const groups = new Set([...reached].map(groupOf).filter(Boolean));
  const isMissed = (element: Element) => !reached.has(element) && !groups.has(groupOf(element));
  const missed = [...looks.keys()].filter((element) => isMissed(element) && !element.hasAttribute('disabled'));
  return missed.map((element) => `the keyboard never reaches ${element.outerHTML.slice(0, 100)}`);
}
