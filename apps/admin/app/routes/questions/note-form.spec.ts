import { describe, expect, it } from '@jest/globals';

import { EMPTY_NOTE, noteFormIn, noteInput } from './note-form';

const filled = {
  ...{ ...EMPTY_NOTE, councillor: 'mair', question: 'Why?', channel: 'MEETING', asked: '2026-06-05' },
  provenance: 'Full council',
};

describe('a question that somebody notes', () => {
  it('is noted with its day and where it can be found', () => {
    expect(noteInput(filled, ['mair'])).toEqual({
      ...{ councillorId: 'mair', question: 'Why?', language: 'EN', channel: 'MEETING', askedOn: '2026-06-05' },
      provenance: 'Full council',
    });
    expect(noteInput({ ...filled, language: 'CY' }, ['mair'])).toMatchObject({ language: 'CY' });
  });

  it.each([
    [{ councillor: 'other' }, 'councillor'],
    [{ question: ' ' }, 'question'],
    [{ question: 'x'.repeat(1_001) }, 'question'],
    [{ channel: 'ONLINE' }, 'channel'],
    [{ asked: '2026-02-30' }, 'asked'],
  ])('names the field that cannot be read: %o', (more, field) => {
    expect(noteInput({ ...filled, ...more }, ['mair'])).toEqual({ faults: [{ field, key: field }] });
  });

  it('is read from the fields of its form', () => {
    const form = new FormData();
    form.set('question', ' Why? ');
    expect(noteFormIn(form)).toMatchObject({ question: 'Why?', asked: '' });
  });
});
