import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';

import setUpServer from '../../support/global-setup.mjs';
import tearDownServer from '../../support/global-teardown.mjs';
import { openBrowser } from './browser.js';
import { type Stack, startStack } from './stack.js';

/** The running platform and a browser to visit it with. */
export interface World {
  readonly stack: Stack;
  readonly browser: Browser;
}

const START_MS = 240_000;
/** A journey has many steps, and the machine may be busy with other things. */
const JOURNEY_MS = 180_000;

/**
 * Starts platform and browser once for a test file, and ends them after it:
 *
 *     const world = visitedWorld();
 *     it('…', async () => { const context = await newVisitor(world().browser); … });
 */
export function visitedWorld(): () => World {
  jest.setTimeout(JOURNEY_MS);
  let stack: Stack | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    await setUpServer();
    browser = await openBrowser();
    stack = await startStack();
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    await tearDownServer();
  }, START_MS);
  return () => {
    if (!stack || !browser) throw new Error('Only a test may ask for the world');
    return { stack, browser };
  };
}
