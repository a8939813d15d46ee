import { GraphQLError } from 'graphql';

/** A request that is refused before anything is done: the code says why, the HTTP status says it too. */
export const refusal = (code: string, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
