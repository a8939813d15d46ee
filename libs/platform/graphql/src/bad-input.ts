import { GraphQLError } from 'graphql';

const fault = (code: string) => (message: string) => new GraphQLError(message, { extensions: { code } });

/** The request breaks the API's contract; a client that keeps to the SDL never sees it. */
export const badInput = fault('BAD_USER_INPUT');

/** Nobody is signed in, and this needs somebody. */
export const unauthenticated = () => fault('UNAUTHENTICATED')('Sign in first');

/** Too many attempts of this kind were made from here; `extensions.retryAt` says when to try again. */
export const rateLimited = (retryAt: Date): GraphQLError =>
  new GraphQLError('Too many attempts: try again later', {
    extensions: { code: 'RATE_LIMITED', retryAt: retryAt.toISOString(), http: { status: 429 } },
  });
