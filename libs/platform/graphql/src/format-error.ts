import { randomUUID } from 'node:crypto';

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/**
 * What the outside learns of a fault: the contract's own errors as they are, anything else as INTERNAL with a
 * reference under which the log has the whole story.
 */
export const formatError =
  (report: (reference: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (TOLD.has(String(formatted.extensions?.['code']))) return plain(formatted);
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError && TOLD.has(String(cause.extensions['code']))) return plain(formatted);
    const reference = randomUUID();
    report(reference, cause);
    const told = { message: 'Sorry, there is a problem', extensions: { code: 'INTERNAL', reference } };
    return formatted.path ? { ...told, path: formatted.path } : told;
  };

function plain({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: extensions?.['code'] },
  };
}
