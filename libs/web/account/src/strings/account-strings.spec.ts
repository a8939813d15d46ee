import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { translationGaps, translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { accountStrings } from './account-strings.js';

const src = join(import.meta.dirname, '..');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('strings'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, key]) => key ?? '');
const keys = new Set([
  ...found(/\bt\(\s*'account\.([\w.]+)'/g),
  ...found(/\bkey: '([\w.]+\.[\w.]+)'/g),
  ...found(/\b(?:label|hint|button)="([\w.]+\.[\w.]+)"/g),
  ...found(/<AccountPage\s+title="([\w.]+)"/g),
]);
const strings = { en: { account: accountStrings.en }, cy: { account: accountStrings.cy } };

describe('the strings of signing in', () => {
  it('are complete in both languages', () => {
    expect(translationGaps(accountStrings)).toEqual([]);
  });

  it.each([...keys])('have words for "%s"', (key) => {
    expect(translatorFor('cy', strings).t(`account.${key}`, { count: 1 })).not.toBe('');
  });
});
