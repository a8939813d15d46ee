import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

import type { RequestContext } from './request-context.js';

interface Context {
  readonly request: RequestContext;
}

/** Makes each mutation of a request begin with nothing remembered, so that what it answers is what stands after it. */
export function withFreshReads(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (...given) => {
      const answer: unknown = await resolve(...given);
      (given[2] as Context).request.forget();
      return answer;
    };
  }
  return schema;
}
