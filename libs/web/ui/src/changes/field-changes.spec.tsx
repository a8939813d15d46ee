import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { TranslationProvider } from '../i18n/translation-context.js';
import { type Language } from '../i18n/language.js';
import { translatorFor } from '../i18n/translator.js';
import { uiStrings } from '../i18n/ui-strings.js';
import { FieldChanges, type ShownChange } from './field-changes.js';
import { valueInWords } from './value-in-words.js';

const strings = { en: { ui: uiStrings.en }, cy: { ui: uiStrings.cy } };
const html = (language: Language, ...changes: ShownChange[]) =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, strings)}>
      <FieldChanges changes={changes} />
    </TranslationProvider>,
  );
const words = (field: string, value: unknown) =>
  valueInWords(field, JSON.stringify(value), translatorFor('en', strings));

describe('what changed', () => {
  it('is marked as taken out and put in, and says so in words', () => {
    const page = html('en', { field: 'TITLE', lot: null, before: '"Meals"', after: '"Meals and company"' });
    expect(page).toContain('<strong>Before:</strong> <del><span>Meals</span></del>');
    expect(page).toContain('<strong>Now:</strong> <ins><span>Meals and company</span></ins>');
  });

  it('is told in Welsh, where the buyer’s own words stay English', () => {
    const page = html('cy', { field: 'TITLE', before: '"Meals"', after: '"Company"' });
    expect(page).toContain('<strong>Cynt:</strong> <del lang="en">');
  });

  it('tells of those documents alone that came or ended, with their files', () => {
    const [stands, old, newer] = ['a', 'b', 'c'].map((id) => ({
      ...{ id, title: `Title ${id}`, fileName: `${id}.pdf`, bytes: 1_000, sha256: `sha256:${id}` },
    }));
    const [before, after] = [JSON.stringify([stands, old]), JSON.stringify([stands, newer])];
    const page = html('cy', { field: 'DOCUMENTS', before, after });
    expect(page).toContain('<del lang="en"><span>Title b: b.pdf (PDF, 1 kB), SHA-256 b</span></del>');
    expect(page).toContain('<span>Title c: c.pdf (PDF, 1 kB), SHA-256 c</span></ins>');
    expect(page).not.toContain('Title a');
    expect(html('en', { field: 'DOCUMENTS', before: '[]', after })).toContain('None');
  });

  it('names the lot whose places they are', () => {
    expect(html('en', { field: 'PLACES', lot: 2, before: '[]', after: '[]' })).toContain('(lot 2)');
  });

  it('is said in words for every field', () => {
    expect(words('PAYMENT', { time: 'IN_ADVANCE', days: 14 })).toEqual([
      'Before the work',
      'Days from a valid invoice: 14',
    ]);
    expect(words('UPLIFT', { kind: 'FIXED', percent: '2.5' })).toEqual(['Prices rise by 2.5% a year']);
    expect(words('TUPE', { answer: 'APPLIES', listAvailable: true })).toHaveLength(2);
    expect(words('INSURANCES', [{ kind: 'PUBLIC_LIABILITY', cover: '5000000.00' }])).toEqual([
      'Public liability: £5,000,000',
    ]);
    expect(words('INSURANCES', [])).toEqual(['None']);
    expect(words('INSURANCES', null)).toEqual(['Not said']);
    expect(words('MOBILISATION_WEEKS', 0)).toEqual(['Weeks: 0']);
    expect(words('PLACES', [{ code: 'E06000009', channels: ['PHONE'] }])).toEqual(['E06000009, by phone']);
    expect(words('DEADLINE', '2026-10-25T00:30:00.000Z')[0]).toMatch(/25 October 2026 at 1:30am/);
  });
});
