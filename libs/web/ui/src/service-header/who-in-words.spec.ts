import { describe, expect, it } from '@jest/globals';

import { translatorFor } from '../i18n/translator.js';
import { whoInWords } from './who-in-words.js';

const { t } = translatorFor('en', { en: {}, cy: {} });

describe('whoInWords', () => {
  it.each([
    [[], 'Ada'],
    [['Northmoor Council'], 'Ada, Northmoor Council'],
    [['Northmoor Council', 'Tidewater'], 'Ada, Northmoor Council and Tidewater'],
    [['Northmoor Council', 'Tidewater', 'Saltmarsh'], 'Ada, Northmoor Council and 2 others'],
  ])('for %j says “%s”', (organisations, words) => {
    expect(whoInWords({ name: 'Ada', organisations }, t)).toBe(words);
  });
});
