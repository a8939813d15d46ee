import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Language } from './language.js';
import type { SaidIn } from './said-part.js';
import { Said } from './said.js';
import { TranslationProvider } from './translation-context.js';
import { translatorFor } from './translator.js';

const said: SaidIn = (message) =>
  message === 'Set a deadline (Act, s.54)'
    ? [{ text: 'Pennwch ddyddiad cau (' }, { text: 'Act, s.54', isEnglish: true }, { text: ')' }]
    : null;

const shown = (message: string, language: Language) =>
  renderToStaticMarkup(
    <TranslationProvider translator={{ ...translatorFor(language, {}), said }}>
      <Said>{message}</Said>
    </TranslationProvider>,
  );

describe('a sentence of the API', () => {
  it('is Welsh on a Welsh page but for what is marked as English in it', () => {
    expect(shown('Set a deadline (Act, s.54)', 'cy')).toBe('Pennwch ddyddiad cau (<span lang="en">Act, s.54</span>)');
  });

  it('says that it is English where nobody has put it into Welsh', () => {
    expect(shown('Something <new>', 'cy')).toBe('<span lang="en">Something &lt;new&gt;</span>');
  });

  it('is as it came on an English page', () => expect(shown('Something', 'en')).toBe('Something'));
});
