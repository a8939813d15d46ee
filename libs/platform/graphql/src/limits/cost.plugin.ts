import type { ApolloServerPlugin } from '@apollo/server';

import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';
import { operationCost } from './operation-cost.js';
import { BUDGETS } from './operation-limits.js';

/** Works out what each operation costs, refuses what is too dear, and says so in `extensions.cost`. */
export const costPlugin = (): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    let cost: { requested: number; allowed: number } | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        const allowed = contextValue.request.viewer ? BUDGETS.signedIn : BUDGETS.anonymous;
        cost = {
          requested: operationCost({ schema, document, operation, variables: request.variables ?? {} }),
          allowed,
        };
        if (cost.requested > allowed)
          throw refusal(
            'COST_EXCEEDED',
            `This operation costs ${cost.requested}; at most ${allowed} is allowed. Ask for shorter pages or fewer lists within lists`,
          );
      },
      async willSendResponse({ response: { body } }) {
        if (cost && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});
