import type { Page } from 'playwright-core';

/** What still moves although the visitor asked for less motion, as every visitor here does. */
export function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target?.outerHTML);
    const isSmooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
    return [
      ...moving.map((html) => `moves although less motion is asked for: ${html?.slice(0, 80)}`),
      ...(isSmooth ? ['scrolls smoothly although less motion is asked for'] : []),
    ];
  });
}
