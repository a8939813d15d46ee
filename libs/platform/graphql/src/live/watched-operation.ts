import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';

import { LIMITS } from '../limits/operation-limits.js';
import { refusal } from '../refusal.js';

/** A subscription that fits the schema. */
export interface WatchedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** @throws a GraphQL GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED or BAD_REQUEST */
export function watchedOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: RequestParams,
): WatchedOperation {
  const document = parsed(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw refusal('GRAPHQL_VALIDATION_FAILED', faults.map(({ message }) => message).join(' '));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    throw refusal('BAD_REQUEST', 'Here one subscription is asked; queries and mutations go to /graphql');
  return { schema, document, operation, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw refusal('GRAPHQL_PARSE_FAILED', (error as Error).message);
  }
}
