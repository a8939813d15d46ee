import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, visit } from 'graphql';

import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';

/** Answers questions about the schema to people with a session; the schema file itself is public. */
export const introspectionPlugin = (): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (!contextValue.request.viewer && asksForSchema(document))
          throw refusal('UNAUTHENTICATED', 'Sign in first: introspection needs a session', 401);
      },
    };
  },
});

/** Documents are parsed once and asked many times. */
const known = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const asks = looksForSchema(document);
  known.set(document, asks);
  return asks;
}

function looksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, { Field: ({ name }) => void (asks ||= name.value === '__schema' || name.value === '__type') });
  return asks;
}
