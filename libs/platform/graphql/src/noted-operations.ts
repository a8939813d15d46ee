import type { ApolloServerPlugin } from '@apollo/server';

import { currentRequest } from '@commonweal/observability';

/** Names come from outside. */
const longestName = 60;

/** Notes for log and metrics what a request asked and how it ended: names and codes, never variables. */
export const notedOperations: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName }) => {
      const record = currentRequest();
      if (record) record.operation = (operationName ?? 'unnamed').slice(0, longestName);
    },
    willSendResponse: async ({ errors }) => {
      const record = currentRequest();
      if (record) record.code = errors?.[0] ? String(errors[0].extensions['code'] ?? 'INTERNAL') : 'OK';
    },
  }),
};
