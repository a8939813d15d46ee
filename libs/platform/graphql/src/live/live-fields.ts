import type { GraphQLSchema } from 'graphql';

/**
 * Makes the fields of `Subscription` answer like those of a query, with what stands now. Watching one is asking it anew
 * at each announcement, so that each answer is what its reader may see at that moment.
 */
export function withLiveFields(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    if (!field.subscribe) continue;
    field.resolve = field.subscribe;
    delete field.subscribe;
  }
  return schema;
}
