import { describe, expect, it } from '@jest/globals';

import { documentFormIn, toldFaults, typedFaults } from './document-form';

const form = { kind: 'TERMS', title: 'Terms', titleCy: '', version: '3' } as const;

describe('what is said of a document', () => {
  it('is read without the space around it; a kind that nobody knows is another', () => {
    const sent = new FormData();
    for (const [name, value] of Object.entries({ ...form, title: ' Terms ' })) sent.set(name, value);
    expect(documentFormIn(sent)).toEqual(form);
    sent.set('kind', 'NOVEL');
    expect(documentFormIn(sent).kind).toBe('OTHER');
  });

  it.each([
    [{}, []],
    [{ title: '' }, ['title']],
    [{ title: 'x'.repeat(201), titleCy: 'x'.repeat(201) }, ['title', 'titleCy']],
    [{ version: 'x' }, ['changed']],
  ])('is looked at before anybody is asked: %j', (change, keys) =>
    expect(typedFaults({ ...form, ...change }).map(({ key }) => key)).toEqual(keys),
  );

  it('is refused at its field, or in the words of the refusal', () => {
    expect(toldFaults({ __typename: 'Conflict', message: 'x' })).toEqual([{ key: 'changed' }]);
    expect(toldFaults({ __typename: 'WrongPhase', message: 'Published' })).toEqual([{ message: 'Published' }]);
    const faults = [{ path: '$.fileId', message: 'Gone' }];
    expect(toldFaults({ __typename: 'InvalidInput', faults })).toEqual([{ field: 'file', message: 'Gone' }]);
  });
});
