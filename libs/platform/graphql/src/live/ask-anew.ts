import { execute, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';

import type { ViewerReader } from '@commonweal/auth';

import { unauthenticated } from '../bad-input.js';
import type { Budgets } from '../budget/budgets.js';
import { viewerOf } from '../http-caller.js';
import { pay } from '../limits/cost.plugin.js';
import { type Caller, RequestContext } from '../request-context.js';
import type { NeededScope } from '../scopes/field-scopes.js';
import { admitFields } from '../scopes/scope.plugin.js';
import type { Turn } from './answers-anew.js';
import type { WatchedOperation } from './watched-operation.js';

export interface AskingParts {
  readonly viewers: ViewerReader;
  readonly budgets: Budgets;
  /** By `Type.field`, what programs need. */
  readonly needed: ReadonlyMap<string, NeededScope>;
  readonly formatted: (error: GraphQLError) => GraphQLFormattedError;
}

/** A subscription and who asks for it. */
export interface Asked {
  readonly watched: WatchedOperation;
  readonly token: string;
  readonly caller: Caller;
  readonly cost: number;
}

/**
 * Answers a subscription once, as if it came for the first time: who asks is read anew, what they may ask for and pay is
 * looked at anew, and nothing is remembered of the answer before.
 */
export async function askAnew(parts: AskingParts, asked: Asked): Promise<Turn> {
  try {
    const request = await admitted(parts, asked);
    const result = await executed(asked.watched, request);
    const { errors } = result;
    const shown: FormattedExecutionResult = {
      ...(result.data !== undefined && { data: result.data }),
      ...(errors && { errors: errors.map(parts.formatted) }),
    };
    return { result: shown, isLast: request.isSettled || errors !== undefined };
  } catch (error) {
    return { result: { errors: [parts.formatted(asGraphqlError(error))] }, isLast: true };
  }
}

/** @throws a GraphQL UNAUTHENTICATED, FORBIDDEN or RATE_LIMITED */
async function admitted({ viewers, budgets, needed }: AskingParts, { watched, token, caller, cost }: Asked) {
  const viewer = await viewerOf(viewers, token);
  if (!viewer) throw unauthenticated();
  admitFields(watched, needed, viewer);
  const request = new RequestContext(viewer, token, caller);
  await pay(budgets, request, cost);
  return request;
}

const executed = ({ schema, document, operationName, variables }: WatchedOperation, request: RequestContext) =>
  execute({
    ...{ schema, document, operationName, variableValues: variables },
    ...{ contextValue: { request }, rootValue: {} },
  });

export const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
