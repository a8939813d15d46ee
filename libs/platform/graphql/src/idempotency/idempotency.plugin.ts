import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';

import { inOneTransaction, inTransaction } from '@commonweal/persistence';

import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';
import { actingOrganisation } from './acting-organisation.js';
import { fingerprint } from './fingerprint.js';
import { claimKey, keepAnswer, type KeyedRequest } from './kept-answers.js';
import { admitKeyed, readKey } from './keyed-operation.js';

export interface IdempotencyOptions {
  /** The global one, after `letForksJoin`. */
  readonly em: EntityManager;
  readonly secret: string;
  /** Types whose contents are never kept, so that a keyed mutation cannot ask for them. */
  readonly unkept: ReadonlySet<string>;
  /** Mutations that take no key. */
  readonly unkeyed: ReadonlySet<string>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

type Operation = GraphQLRequestContextResponseForOperation<GraphContext>;

/** An answer with errors: it ends the transaction, so that a keyed request with errors has no effect. */
class AnsweredWithErrors extends Error {
  override readonly name = 'AnsweredWithErrors';
  constructor(readonly result: ExecutionResult) {
    super('The operation answered with errors');
  }
}

/** An operation that is named and not there is undefined, whatever the types say; the server answers that in its turn. */
type Resolved = Pick<Operation, 'request'> & { readonly operation?: Operation['operation'] | undefined };

const keyOf = ({ request, operation }: Resolved): string | undefined =>
  operation?.operation === 'mutation' ? request.http?.headers.get('idempotency-key') : undefined;

/** Mutations under an `Idempotency-Key`: effect and answer are kept in one transaction, a repeated request gets the answer. */
export const idempotencyPlugin = (options: IdempotencyOptions): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const header = keyOf({ request, operation });
        if (header === undefined || !operation) return;
        readKey(header);
        if (!contextValue.request.viewer)
          throw refusal('UNAUTHENTICATED', 'Sign in first: a key belongs to a person', 401);
        admitKeyed({ schema, document, operation }, options);
      },
      async responseForOperation(operation) {
        const key = keyOf(operation);
        return key === undefined ? null : answerKeyed(operation, key, options);
      },
    };
  },
});

async function answerKeyed(operation: Operation, key: string, options: IdempotencyOptions): Promise<GraphQLResponse> {
  try {
    const answer = await onceOnly(operation, keyedRequest(operation, key, options.secret), options.em);
    return response({ data: JSON.parse(answer) as Record<string, unknown> });
  } catch (error) {
    const result = error instanceof AnsweredWithErrors ? error.result : { errors: [asGraphqlError(error)] };
    return refused(result, options);
  }
}

function keyedRequest({ contextValue, request, source }: Operation, key: string, secret: string): KeyedRequest {
  const viewer = contextValue.request.signedIn();
  const [variables, operationName] = [request.variables ?? {}, request.operationName ?? null];
  return {
    tenantId: actingOrganisation(viewer, { document: source, variables }),
    principalId: viewer.personId,
    key,
    fingerprint: fingerprint(secret, { document: source, operationName, variables }),
  };
}

/** The answer's `data` as text: of this request, or of the earlier one under its key. */
const onceOnly = (operation: Operation, keyed: KeyedRequest, em: EntityManager): Promise<string> =>
  inOneTransaction(em, operation.contextValue.request.viewer, async (transaction) => {
    const earlier = await claimKey(transaction, keyed);
    if (earlier && earlier.fingerprint !== keyed.fingerprint)
      throw refusal('IDEMPOTENCY_MISMATCH', 'This Idempotency-Key was used for another request; take a new one', 422);
    if (earlier) return earlier.answer;
    const answer = await executed(operation);
    await inTransaction(em, operation.contextValue.request.viewer, (last) => keepAnswer(last, keyed, answer));
    return answer;
  });

async function executed({ schema, document, request, contextValue }: Operation): Promise<string> {
  const { variables: variableValues, operationName } = request;
  const result = await execute({ schema, document, contextValue, variableValues, operationName });
  if (result.errors) throw new AnsweredWithErrors(result);
  return JSON.stringify(result.data);
}

function refused({ data, errors = [] }: ExecutionResult, { formatError }: IdempotencyOptions): GraphQLResponse {
  const status = (errors[0]?.extensions['http'] as { status?: number } | undefined)?.status;
  const formatted = errors.map((error) => formatError(error.toJSON(), error));
  return response({ ...(data !== undefined && { data }), errors: formatted }, status);
}

const response = (singleResult: FormattedExecutionResult, status?: number): GraphQLResponse => ({
  http: { ...(status !== undefined && { status }), headers: new HeaderMap() },
  body: { kind: 'single', singleResult },
});

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
