import { randomUUID } from 'node:crypto';

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'COST_EXCEEDED',
  'RATE_LIMITED',
  'IDEMPOTENCY_MISMATCH',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** Codes of the server's own making, and what the contract calls them. */
const RENAMED: Readonly<Record<string, string>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
};

/**
 * What the outside learns of a fault: the contract's own errors as they are, anything else as INTERNAL with a
 * reference under which the log has the whole story.
 */
export const formatError =
  (report: (reference: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = toldCode(formatted.extensions?.['code']) ?? (cause instanceof GraphQLError && codeOf(cause));
    if (code) return plain(formatted, code);
    if (isCancelled(cause)) return { ...pathOf(formatted), ...TOOK_TOO_LONG };
    const reference = randomUUID();
    report(reference, cause);
    return { ...pathOf(formatted), message: 'Sorry, there is a problem', extensions: { code: 'INTERNAL', reference } };
  };

const TOOK_TOO_LONG = {
  message: 'This took too long and was ended. Ask for less at a time, or try again later',
  extensions: { code: 'TIMED_OUT' },
};

/** Whether the database ended the statement (query_canceled). */
const isCancelled = (cause: unknown): boolean =>
  cause instanceof Error && (cause as Error & { code?: unknown }).code === '57014';

const pathOf = ({ path }: GraphQLFormattedError) => (path ? { path } : {});

function toldCode(code: unknown): string | undefined {
  const name = RENAMED[String(code)] ?? String(code);
  return TOLD.has(name) ? name : undefined;
}

/** graphql-js gives no code to variables and arguments that do not fit, and words them alone: nothing broke down. */
const codeOf = ({ extensions, message }: GraphQLError): string | undefined =>
  toldCode(extensions['code']) ??
  (/^(Variable "\$|Argument "|Too many errors processing variables)/.test(message) ? 'BAD_USER_INPUT' : undefined);

function plain({ message, path, locations, extensions }: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const retryAt = extensions?.['retryAt'];
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: typeof retryAt === 'string' ? { code, retryAt } : { code },
  };
}
