import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DOCUMENT_TYPES, documentTypeOf } from './document-types.js';
import { fileLabel, fileNameFault } from './file-name-fault.js';

describe('the name of a file', () => {
  it.each(['Specification v2 (final).pdf', 'Atodlen brisio – ŵ.XLSX', 'a.b.csv', 'TUPE & pensions.ods'])(
    'is taken as a label: %s',
    (name) => expect(fileNameFault(name)).toBeNull(),
  );

  it.each([
    ['../../etc/passwd.txt', /slashes/],
    ['C:\\letters\\terms.pdf', /slashes/],
    ['terms\u0000.pdf', /nobody can see/],
    ['terms\r\n.pdf', /nobody can see/],
    ['terms\u202Efdp.txt', /nobody can see/],
    ['\ud800.pdf', /nobody can see/],
    ['.pdf', /dot/],
    [`${'x'.repeat(200)}.pdf`, /Shorten/],
    ['macros.docm', /one of these types/],
    ['page.html', /one of these types/],
    ['picture.svg', /one of these types/],
    ['terms', /one of these types/],
    ['', /one of these types/],
  ])('is refused with a way out: %j', (name, words) => expect(fileNameFault(name)).toMatch(words));

  it('is the same label however its letters were put together', () => {
    expect(fileLabel(' Tŷ.pdf ')).toBe(fileLabel('Ty\u0302.pdf'));
  });

  it('never goes on as a path or with a line break, whatever was typed', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(name, fc.constantFrom(...DOCUMENT_TYPES), (stem, { extension }) => {
        const typed = `${stem}.${extension}`;
        if (fileNameFault(typed) === null) {
          expect(fileLabel(typed)).not.toMatch(/[/\\\r\n\0]/);
          expect(documentTypeOf(fileLabel(typed))?.extension).toBe(extension);
        }
      }),
    );
  });
});
