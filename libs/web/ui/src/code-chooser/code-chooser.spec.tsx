import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';

import { TranslationProvider } from '../i18n/translation-context.js';
import { translatorFor } from '../i18n/translator.js';
import { FormTokenProvider } from '../post-form/form-token.js';
import { codesAfter } from './code-choice.js';
import { CodeChooser, type CodeChooserProps } from './code-chooser.js';

const texts = { kind: 'cpv', title: 'Codes', label: 'Words', hint: 'Such as care' };
const html = (choice: Pick<CodeChooserProps, 'chosen' | 'found' | 'words' | 'isMore' | 'isUnlisted'>) =>
  renderToStaticMarkup(
    <FormTokenProvider source={() => 'token'}>
      <TranslationProvider translator={translatorFor('en', { en: {}, cy: {} })}>
        <CodeChooser {...texts} {...choice}>
          <input type="hidden" name="version" value="3" />
        </CodeChooser>
      </TranslationProvider>
    </FormTokenProvider>,
  );
const care = { code: '85000000', name: 'Health & care' };
const sent = (name: string, value: string) => {
  const form = new FormData();
  form.set(name, value);
  return form;
};

describe('the chooser of codes', () => {
  it('takes out what stands and adds what was found, each by a form that carries the version', () => {
    const page = html({ chosen: [care], found: [{ code: '77000000', name: null }], words: 'garden' });
    expect(page).toMatch(/<button(?=[^>]*name="remove-cpv")[^>]*value="85000000"/);
    expect(page).toMatch(/<button(?=[^>]*name="add-cpv")[^>]*value="77000000"/);
    expect(page.match(/name="version" value="3"/g)).toHaveLength(2);
    expect(page).toContain('Health &amp; care');
  });

  it('says when there is nothing', () => {
    expect(html({ chosen: [], found: [], words: 'zz' })).toContain('zz');
    expect(html({ chosen: [], found: null, words: '' })).not.toContain('name="add-cpv"');
  });

  it('says when no list is loaded, in which “social” and 853 could be found, and when it shows but the first', () => {
    expect(html({ chosen: [], found: [], words: 'social', isUnlisted: true })).toContain('eight digits');
    expect(html({ chosen: [], found: [care], words: 'care', isMore: true })).toContain('There are more');
    expect(html({ chosen: [], found: [care], words: 'care' })).not.toContain('There are more');
  });

  it('has each code once, and takes out what it put in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (before, code) => {
        const after = codesAfter('cpv', before, sent('add-cpv', code)) ?? [];
        expect(new Set(after).size).toBe(after.length);
        expect(after).toContain(code);
        expect(codesAfter('cpv', after, sent('remove-cpv', code))).toEqual(before.filter((each) => each !== code));
      }),
    );
    expect(codesAfter('cpv', ['1'], sent('add-places', '2'))).toBeNull();
  });
});
