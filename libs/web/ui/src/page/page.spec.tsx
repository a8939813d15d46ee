import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { TranslationProvider } from '../i18n/translation-context.js';
import { translatorFor } from '../i18n/translator.js';
import type { Language } from '../i18n/language.js';
import { Main, Page } from './page.js';

const pageIn = (language: Language) =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, { en: {}, cy: {} })}>
      <Page service="Opportunities" address="/tender/1?page=2">
        <Main>Words</Main>
      </Page>
    </TranslationProvider>,
  );

describe('Page', () => {
  it('begins with a link to its main part', () => {
    expect(pageIn('en')).toMatch(/^<a href="#main-content"[^>]*>Skip to main content<\/a>/);
    expect(pageIn('en')).toContain('<main class="govuk-main-wrapper" id="main-content">Words</main>');
  });

  it('offers the same page in the other language', () => {
    expect(pageIn('en')).toContain('href="/tender/1?page=2&amp;lang=cy"');
    expect(pageIn('cy')).toContain('href="/tender/1?page=2&amp;lang=en"');
  });

  it('speaks the chosen language', () => {
    expect(pageIn('cy')).toContain('Neidio i’r prif gynnwys');
  });
});
