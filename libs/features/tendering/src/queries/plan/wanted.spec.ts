import { describe, expect, it } from '@jest/globals';

import { propertiesFor, rowJson, type Source } from './wanted.js';

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

describe('a row as JSON', () => {
  it('has its properties, and what is read along as `ready`', () => {
    expect(rowJson(book, { title: {} }, { pages: '(select 1)' })).toBe(
      `json_build_object('id', b.id, 'title', b.title, 'ready', json_build_object('pages', (select 1)))`,
    );
  });
});
