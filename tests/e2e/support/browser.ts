import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

import { findChromium } from './chromium.js';

/** No sandbox, because tests may run as root in a container; nothing is asked of any other machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
];

/** Languages, clock and motion as a visitor in Britain may have them. */
const VISITOR = { locale: 'en-GB', timezoneId: 'America/New_York', reducedMotion: 'reduce' } as const;

/** A browser without a window. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: FLAGS, env: definedOnly(env), headless: true, timeout: 60_000 });
}

/** A visitor with no cookies yet. The clock is set abroad, so that a page that reads it shows the wrong time. */
export function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 900 }, ...VISITOR, ...options });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}
