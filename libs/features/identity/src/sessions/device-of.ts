/** Each with the words by which it is known; the first that is found counts, so those that pose as others come first. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const named = (list: typeof BROWSERS, text: string): string | undefined =>
  list.find(([known]) => known.test(text))?.[1];

/**
 * What a person recognises a session by. Nothing else of what a browser says about itself is kept.
 *
 * @param userAgent as the header has it; whatever somebody sends
 * @returns such as `Firefox on Windows`, or one of the two, or nothing
 */
export function deviceOf(userAgent: string): string {
  const text = userAgent.slice(0, 1_000);
  return [named(BROWSERS, text), named(SYSTEMS, text)].filter((part) => part !== undefined).join(' on ');
}
