import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { translationGaps, translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { voiceStrings } from './voice-strings.js';

const src = join(import.meta.dirname, '..');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('strings'))
  .map((path) => readFileSync(join(src, path), 'utf8'));
const keys = new Set(sources.flatMap((text) => [...text.matchAll(/'voices\.([\w.]+)'/g)].map(([, key]) => key ?? '')));
const strings = { en: { voices: voiceStrings.en }, cy: { voices: voiceStrings.cy } };

describe('the strings of rounds', () => {
  it('are complete in both languages', () => {
    expect(translationGaps(voiceStrings)).toEqual([]);
  });

  it.each([...keys])('have words for "%s"', (key) => {
    expect(translatorFor('cy', strings).t(`voices.${key}`, { count: 2 })).not.toBe('');
  });
});
