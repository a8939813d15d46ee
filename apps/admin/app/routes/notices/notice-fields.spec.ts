import { describe, expect, it } from '@jest/globals';

import { detailsIn, FIELDS, formOf, noticeForm } from './notice-fields';

function filled(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe('the form of a notice', () => {
  it('takes what its type asks for, and nothing else', () => {
    const form = noticeForm(filled({ town: 'Anytown', regime: 'COVERED', __typename: 'x' }), 'UK12');
    expect(Object.keys(form)).toEqual(FIELDS.UK12);
    expect(form.town).toBe('Anytown');
  });

  it('gives answers as the mutation takes them: yes, no, none; a choice that is none is no answer', () => {
    const form = {
      sme: 'YES',
      vcse: 'NO',
      documentsWithNotice: '',
      regime: 'COVERED',
      procedure: 'MAGIC',
      town: ' A ',
    };
    expect(detailsIn(form)).toEqual({
      ...{ sme: true, vcse: false, documentsWithNotice: null, regime: 'COVERED', procedure: null, town: 'A' },
    });
  });

  it('shows details as they were given', () => {
    expect(formOf({ sme: true, vcse: false, regime: null, town: 'A', unknown: 'x' })).toEqual({
      ...{ sme: 'YES', vcse: 'NO', regime: '', town: 'A' },
    });
  });
});
