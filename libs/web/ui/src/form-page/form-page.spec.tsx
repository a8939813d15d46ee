import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Language } from '../i18n/language.js';
import { TranslationProvider } from '../i18n/translation-context.js';
import { translatorFor } from '../i18n/translator.js';
import type { FormFault } from './fault-summary.js';
import { FormPage, useFieldError } from './form-page.js';

const FAULTS = [{ field: 'email', words: 'Enter an address' }, { words: 'Too late' }];

function Field({ faults }: { readonly faults: readonly FormFault[] }) {
  return <p>{useFieldError(faults)('email')?.children}</p>;
}

const html = (faults: readonly FormFault[], language: Language = 'en') =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, { en: { serviceName: 'S' }, cy: { serviceName: 'G' } })}>
      <FormPage title="Invite" of="Harbour Kitchen" faults={faults} back={{ href: '/people', name: 'People' }}>
        <Field faults={faults} />
      </FormPage>
    </TranslationProvider>,
  );

describe('a page with a form', () => {
  it('says in its title that something is wrong, and leads from a summary to each field', () => {
    const page = html(FAULTS);
    expect(page).toContain('<title>Error: Invite – S</title>');
    expect(page).toContain('<a href="#email">Enter an address</a>');
    expect(page).toContain('Too late');
    expect(page).toContain('<p>Enter an address</p>');
  });

  it('says once what is wrong with several fields, and leads to each of them by its name', () => {
    const same = ['a', 'b'].map((field) => ({
      field,
      words: 'Too long',
      asks: { words: `Why ${field}?`, isEnglish: true },
    }));
    const links = (lang: string) => `<a href="#a"${lang}>Why a?</a>; <a href="#b"${lang}>Why b?</a></li>`;
    expect(html([...same, ...FAULTS])).toContain(`<li>Too long (in 2 places): ${links('')}<li><a href="#email">`);
    expect(html(same, 'cy')).toContain(`<li>Too long (mewn 2 le): ${links(' lang="en"')}`);
    expect(html(same.slice(1))).toContain('<li><a href="#b">Too long</a></li>');
  });

  it('says nothing of the kind when nothing is wrong', () => {
    const page = html([]);
    expect(page).toContain('<title>Invite – S</title>');
    expect(page).not.toContain('govuk-error-summary');
  });

  it('names what it is about in the language of whoever named it', () => {
    expect(html([], 'cy')).toContain('<span class="govuk-caption-l" lang="en">Harbour Kitchen</span>');
  });
});
