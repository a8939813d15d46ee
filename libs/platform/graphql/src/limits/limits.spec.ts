import { describe, expect, it } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';

import { documentSize, FragmentCircleError } from './document-size.js';
import { operationCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query { shelf: Shelf books(first: Int!, after: String): BookConnection! nodes(ids: [ID!]!): [Book]! }
  type Shelf { name: String books: [Book!]! }
  type BookConnection { edges: [BookEdge!]! totalCount: Int! }
  type BookEdge { node: Book! }
  type Book { title: String pages: [Page!]! }
  type Page { text: String }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return operationCost({ schema, document, operation, variables });
}

describe('the cost of an operation', () => {
  it.each([
    ['{ __typename }', 0],
    ['{ shelf { name } }', 1],
    ['{ shelf { books { title } } }', 1 + 5],
    ['{ books(first: 20) { totalCount } }', 1],
    ['{ books(first: 20) { edges { node { title } } } }', 1 + 20 * 2],
    ['{ books(first: 20) { edges { node { pages { text } } } } }', 1 + 20 * (2 + 5)],
    ['{ nodes(ids: ["a", "b"]) { title } }', 2],
    ['{ ...F ...F } fragment F on Query { shelf { name } }', 2],
  ])('of %s is %d', (text, cost) => expect(costOf(text)).toBe(cost));

  it('counts a page by its variable, and as the longest where the variable says nothing', () => {
    const text = 'query ($n: Int!) { books(first: $n) { edges { node { title } } } }';
    expect([costOf(text, { n: 7 }), costOf(text), costOf(text, { n: -1 })]).toEqual([15, 201, 201]);
  });
});

describe('the size of a document', () => {
  const size = (text: string) => documentSize(parse(text));

  it('writes fragments out', () => {
    const text = '{ a: shelf { ...F } shelf { ...F } } fragment F on Shelf { n: name books { title } }';
    expect(size(text)).toEqual({ depth: 3, fields: 8, aliases: 3, rootFields: 2 });
  });

  it('takes no longer for fragments that double', () => {
    const parts = Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    expect(size(`{ ...F0 } ${parts.join(' ')} fragment F200 on Query { a }`).fields).toBe(2 ** 200);
  });

  it('refuses circles', () => {
    expect(() => size('{ ...A } fragment A on Query { shelf { ...B } } fragment B on Shelf { ...A }')).toThrow(
      FragmentCircleError,
    );
  });
});
