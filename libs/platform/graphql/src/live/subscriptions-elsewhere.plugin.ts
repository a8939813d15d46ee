import type { ApolloServerPlugin } from '@apollo/server';

import { refusal } from '../refusal.js';

/** Sends who wants to watch something to the address for that: one answer would be all they got here. */
export const subscriptionsElsewhere: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      // An operation that is named and not there is undefined, whatever the types say.
      async didResolveOperation({ operation }: { operation?: { readonly operation: string } }) {
        if (operation?.operation === 'subscription')
          throw refusal('BAD_REQUEST', 'Subscriptions are asked at /graphql/stream, with `Accept: text/event-stream`');
      },
    };
  },
};
