import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { TranslationProvider, translatorFor } from '@commonweal/ui';

import { strings } from '../../strings/strings';
import { Documents } from './documents';

type Tender = Parameters<typeof Documents>[0]['tender'];

const file = { kind: 'SPECIFICATION', fileName: 'a.pdf', bytes: 1_000, titleCy: null, onRequest: false } as const;
const tender = {
  id: 'tender',
  documents: [{ ...file, id: 'newer', title: 'What we want now', since: 2 }],
  earlierDocuments: [
    { ...file, id: 'old', title: 'What we want', until: 2, replacedBy: 'newer' },
    { ...file, id: 'gone', title: 'People', onRequest: true, until: 3, replacedBy: null },
  ],
} as unknown as Tender;
const html = (shown: object) =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor('en', strings)}>
      <Documents tender={{ ...tender, ...shown }} />
    </TranslationProvider>,
  );

describe('the documents of an opportunity', () => {
  it('say with which change they came, and earlier ones until which they stood and what took their place', () => {
    const page = html({});
    expect(page).toContain('<a class="govuk-link" href="/opportunities/tender/changes#change-2">With change 2</a>');
    expect(page).toContain('href="/opportunities/tender/documents/old" download=""');
    expect(page).toContain('Part of this until change 2.</a> In its place: <span>What we want now</span>');
    expect(page).toContain('Part of this until change 3.</a> It was withdrawn.');
  });

  it('given under an undertaking have no link in any version, and nothing is said of earlier ones where there are none', () => {
    expect(html({})).not.toContain('documents/gone');
    expect(html({ earlierDocuments: [] })).not.toContain('Earlier');
    expect(html({ documents: [], earlierDocuments: [] })).toBe('');
  });
});
