import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

import type { Budgets } from '../budget/budgets.js';
import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';
import { knownCost } from './known-cost.js';
import type { OperationToPrice } from './operation-cost.js';
import { BUDGETS } from './operation-limits.js';

/** What an operation costs, and what it might have. */
export interface Cost {
  readonly requested: number;
  readonly allowed: number;
}

/** @throws a GraphQL COST_EXCEEDED when it is too dear */
export function admitCost(operation: OperationToPrice, isSignedIn: boolean): Cost {
  const allowed = isSignedIn ? BUDGETS.signedIn : BUDGETS.anonymous;
  const requested = knownCost(operation);
  if (requested <= allowed) return { requested, allowed };
  throw refusal(
    'COST_EXCEEDED',
    `This operation costs ${requested}; at most ${allowed} is allowed. Ask for shorter pages or fewer lists within lists`,
  );
}

/** Works out what each operation costs, refuses what is too dear or no longer paid for, and says so in `extensions.cost`. */
export const costPlugin = (budgets: Budgets): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    let cost: Cost | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        cost = admitCost(
          { schema, document, operation, variables: request.variables ?? {} },
          contextValue.request.viewer !== null,
        );
        await pay(budgets, contextValue.request, cost.requested);
      },
      async willSendResponse({ response: { body } }) {
        if (cost && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});

/**
 * People who are signed in are not counted: what they can do at once is bounded by each operation's cost.
 *
 * @throws a GraphQL RATE_LIMITED when this minute's budget is spent
 */
export async function pay(budgets: Budgets, { viewer, caller }: RequestContext, cost: number): Promise<void> {
  if (viewer && !viewer.client) return;
  const wait = viewer
    ? await budgets.spend('client', viewer.personId, cost + 1)
    : await budgets.spend('anonymous', caller.address, cost + 1);
  if (wait !== null) throw rateLimited(wait);
}

const rateLimited = (seconds: number): GraphQLError =>
  new GraphQLError(`The budget for this minute is spent; try again in ${seconds} seconds`, {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
