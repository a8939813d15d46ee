import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { Phrase } from './english-words.js';
import type { Language } from './language.js';
import { TranslationProvider } from './translation-context.js';
import { translatorFor } from './translator.js';

const strings = { en: { ahead: '{{winner}} by {{margin}}' }, cy: { ahead: 'Mae {{winner}} o {{margin}}: {{winner}}' } };

const shown = (language: Language) =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, strings)}>
      <Phrase of="ahead" values={{ winner: 'Meals & More', margin: '3.20' }} english={['winner', 'second']} />
    </TranslationProvider>,
  );

describe('a sentence with English words in it', () => {
  it('marks each of them on a Welsh page, and nothing else', () => {
    const name = '<span lang="en">Meals &amp; More</span>';
    expect(shown('cy')).toBe(`Mae ${name} o 3.20: ${name}`);
  });

  it('is plain on an English page', () => {
    expect(shown('en')).toBe('Meals &amp; More by 3.20');
  });
});
