import { describe, expect, it } from '@jest/globals';

import { chosenLanguage } from './language.js';

const none = { query: null, cookie: null, browser: null };

describe('chosenLanguage', () => {
  it('prefers the address, then the earlier choice, then the browser', () => {
    expect(chosenLanguage({ query: 'cy', cookie: 'en', browser: 'en' })).toBe('cy');
    expect(chosenLanguage({ ...none, cookie: 'cy', browser: 'en' })).toBe('cy');
    expect(chosenLanguage({ ...none, browser: 'fr-FR,cy-GB;q=0.8,en;q=0.5' })).toBe('cy');
  });

  it('answers in English when nobody asks for a language we speak', () => {
    expect(chosenLanguage(none)).toBe('en');
    expect(chosenLanguage({ query: '<script>', cookie: 'xx', browser: 'de' })).toBe('en');
  });
});
