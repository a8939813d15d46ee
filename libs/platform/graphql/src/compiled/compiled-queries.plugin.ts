import { type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, HeaderMap } from '@apollo/server';
import { type ExecutionResult, OperationTypeNode } from 'graphql';

import type { GraphContext } from '../graph-context.js';
import { HotQueries } from './hot-queries.js';

type Operation = GraphQLRequestContextResponseForOperation<GraphContext>;

/** An operation that is named and not there is undefined, whatever the types say. */
const isQuery = ({ operation }: { readonly operation?: Operation['operation'] | undefined }): boolean =>
  operation?.operation === OperationTypeNode.QUERY;

/**
 * Answers queries that are asked again and again by functions compiled from them. Where one ends in an error, the
 * ordinary execution says which: reading twice changes nothing.
 */
export const compiledQueriesPlugin = (hot = new HotQueries()): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation(asked) {
        const data = isQuery(asked) ? await answered(asked, hot) : null;
        return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    };
  },
});

async function answered({ schema, document, operationName, request, contextValue }: Operation, hot: HotQueries) {
  const query = hot.find(schema, document, operationName);
  const result = query && ((await query({}, contextValue, request.variables ?? {})) as ExecutionResult);
  return !result?.data || result.errors ? null : result.data;
}
