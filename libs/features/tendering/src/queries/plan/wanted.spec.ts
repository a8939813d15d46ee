import { describe, expect, it } from '@jest/globals';

import { columns, propertiesFor, type Source } from './wanted.js';

const book: Source = {
  properties: { id: 'b.id', title: 'b.title', price: 'b.price' },
  always: ['id'],
  derived: { id: [], label: ['title', 'price'], pages: [] },
};

describe('the properties that wanted fields take', () => {
  it.each([
    ['those that are always needed', {}, ['id']],
    ['its own', { title: {} }, ['id', 'title']],
    ['what it is worked out of, once', { label: {}, title: {} }, ['id', 'title', 'price']],
    ['none for what is read along', { pages: { number: {} } }, ['id']],
    ['all for a field of another feature', { reviews: {} }, ['id', 'title', 'price']],
    ['none for the name of the type', { __typename: {} }, ['id']],
  ])('are %s', (_, wanted, expected) => expect(propertiesFor(book, wanted)).toEqual(expected));
});

describe('the columns of a row', () => {
  it('are its properties, and what is read along as `ready`', () => {
    expect(columns(book, { title: {} }, { pages: '(select 1)' })).toBe(
      'b.id as "id", b.title as "title", (select 1) as "ready:pages"',
    );
  });
});
