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

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, { Field: ({ name }) => void (asks ||= name.value === '__schema' || name.value === '__type') });
  return asks;
}
