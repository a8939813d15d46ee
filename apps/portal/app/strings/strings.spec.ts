import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { translationGaps, translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { strings } from './strings';

const app = join(import.meta.dirname, '..');
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join(app, path), 'utf8'));
const keys = new Set(
  sources.flatMap((source) => [...source.matchAll(/\b(?:t\(\s*'|of=")([^'"]+)/g)].map(([, key]) => key ?? '')),
);

describe('the strings of the portal', () => {
  it('are complete in both languages', () => {
    expect(translationGaps(strings)).toEqual([]);
  });

  it.each([...keys])('have words for "%s"', (key) => {
    expect(translatorFor('cy', strings).t(key, { count: 1 })).not.toBe('');
  });
});
