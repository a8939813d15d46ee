import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';

import { knownCost } from './known-cost.js';
import { operationCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query { books(first: Int!): Books nodes(ids: [ID!]!): [Book]! }
  type Books { edges: [Book!]! }
  type Book { title: String }
`);
const document = parse(
  'query ($n: Int!, $ids: [ID!]!) { books(first: $n) { edges { title } } nodes(ids: $ids) { title } }',
);
const operation = document.definitions[0] as OperationDefinitionNode;

describe('the cost that is remembered', () => {
  it('is the one that would be worked out, whatever was asked before', () => {
    const variables = fc.record({
      n: fc.oneof(fc.integer(), fc.string()),
      ids: fc.oneof(fc.array(fc.string()), fc.integer()),
    });
    fc.assert(
      fc.property(variables, (given) => {
        const priced = { schema, document, operation, variables: given };
        expect(knownCost(priced)).toBe(operationCost(priced));
      }),
    );
  });
});
