import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, graphqlSync } from 'graphql';

import { selectedBelow } from './selected.js';

const schema = buildSchema(`
  type Query { shelf: Shelf }
  type Shelf { books: [Book!] name: String }
  type Book { title: String author: Author }
  type Author { name: String }
`);

function selected(document: string) {
  const seen: unknown[] = [];
  const shelf = (_: unknown, __: unknown, info: GraphQLResolveInfo) => void seen.push(selectedBelow(info));
  graphqlSync({ schema, source: document, rootValue: { shelf } });
  return seen[0];
}

describe('what is selected below a field', () => {
  it.each([
    ['names without their aliases', '{ shelf { n: name books { t: title } } }', { name: {}, books: { title: {} } }],
    [
      'fragments written out',
      '{ shelf { ...F ... on Shelf { name } } } fragment F on Shelf { books { author { name } } }',
      { name: {}, books: { author: { name: {} } } },
    ],
    [
      'a field asked for twice once',
      '{ shelf { name } shelf { books { title } } }',
      { name: {}, books: { title: {} } },
    ],
    ['what a directive may leave out', '{ shelf { name @skip(if: true) } }', { name: {} }],
  ])('is %s', (_, document, expected) => expect(selected(document)).toEqual(expected));
});
