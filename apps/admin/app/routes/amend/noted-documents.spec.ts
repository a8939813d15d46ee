import { describe, expect, it } from '@jest/globals';

import { type DocumentEntry, entryFaults, entryIn, fileIn, NO_ENTRY, withEntry } from './document-entry';
import { documentsInput, linesOf, notedIn, notedText, NOTHING, untouched, withoutKeys } from './noted-documents';

const standing = [
  { id: 'one', title: 'What we want' },
  { id: 'two', title: 'Terms' },
];
const file = (bytes: number, name = 'a.pdf') => new File([new Uint8Array(bytes)], name);
const entry = (some: Partial<DocumentEntry>): DocumentEntry => ({ ...NO_ENTRY, ...some });
const uploaded = { id: 'file', name: 'a.pdf' };
const noted = withEntry(
  withEntry(
    withEntry(NOTHING, entry({ what: 'ADD', title: 'A map', kind: 'OTHER' }), uploaded),
    entry({ what: 'EXCHANGE one' }),
    { id: 'newer', name: 'b.pdf' },
  ),
  entry({ what: 'WITHDRAW two' }),
  null,
);

describe('what an amendment does with documents, while it is written', () => {
  it('is noted one by one and sent together', () => {
    expect(documentsInput(noted)).toEqual({
      add: [{ fileId: 'file', kind: 'OTHER', title: 'A map', titleCy: null }],
      exchange: [{ documentId: 'one', fileId: 'newer' }],
      withdraw: ['two'],
    });
    expect(untouched(standing, noted)).toEqual([]);
  });

  it('is carried by a field, and nothing that nobody of us wrote there', () => {
    expect(notedIn(notedText(noted))).toEqual(noted);
    expect(notedText(NOTHING)).toBe('');
    for (const text of ['', 'x', '[]', '{"add":[{"kind":"NOVEL"}],"withdraw":[1]}'])
      expect(notedIn(text)).toEqual(NOTHING);
  });

  it('is listed in words, and left out again', () => {
    const lines = linesOf(noted, standing);
    expect(lines).toEqual([
      { key: 'file', what: 'add', title: 'A map', fileName: 'a.pdf' },
      { key: 'newer', what: 'exchange', title: 'What we want', fileName: 'b.pdf' },
      { key: 'two', what: 'withdraw', title: 'Terms', fileName: '' },
    ]);
    expect(
      withoutKeys(
        noted,
        lines.map(({ key }) => key),
      ),
    ).toEqual(NOTHING);
  });

  it.each<[string, Partial<DocumentEntry>, File | null, string[]]>([
    ['nothing', {}, null, []],
    ['a file for nothing', {}, file(1), ['document']],
    ['a new document without its file and title', { what: 'ADD' }, null, ['file', 'titleOf']],
    ['an empty file', { what: 'EXCHANGE one' }, file(0), ['empty']],
    ['a file that is too large', { what: 'EXCHANGE one' }, file(10 * 1024 * 1024 + 1), ['tooLarge']],
    [
      'long titles',
      { what: 'EXCHANGE one', title: 'x'.repeat(201), titleCy: 'x'.repeat(201) },
      file(1),
      ['titleOf', 'titleCy'],
    ],
    ['a withdrawal', { what: 'WITHDRAW one' }, null, []],
  ])('is looked at before a file is sent: %s', (...[, some, chosen, keys]) =>
    expect(entryFaults(entry(some), chosen).map(({ key }) => key)).toEqual(keys),
  );

  it('is read from what a browser sends', () => {
    const sent = new FormData();
    sent.set('documentDo', 'ADD');
    sent.set('documentTitle', ' A map ');
    sent.set('documentFile', new File([], ''));
    expect([entryIn(sent), fileIn(sent)]).toEqual([entry({ what: 'ADD', title: 'A map' }), null]);
  });
});
