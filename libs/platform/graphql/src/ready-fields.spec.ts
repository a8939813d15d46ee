import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';

import { withReadyFields } from './ready-fields.js';

const schemaOf = () => {
  const schema = buildSchema('type Query { book: Book } type Book { title: String author: String }');
  const { title, author } = (schema.getType('Book') as GraphQLObjectType).getFields();
  for (const field of [title, author]) field!.resolve = () => 'resolved';
  return withReadyFields(schema);
};

describe('a field', () => {
  it.each([
    [
      'gives what was read along with its row, null too',
      { 'ready:title': 'ready', 'ready:author': null },
      ['ready', null],
    ],
    ['is resolved where nothing was', {}, ['resolved', 'resolved']],
    ['is resolved where something else was', { 'ready:title': 'ready' }, ['ready', 'resolved']],
  ])('%s', async (_, book, [title, author]) => {
    const { data } = await graphql({ schema: schemaOf(), source: '{ book { title author } }', rootValue: { book } });
    expect(data?.['book']).toEqual({ title, author });
  });
});
