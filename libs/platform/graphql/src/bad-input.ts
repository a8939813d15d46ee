import { GraphQLError } from 'graphql';

const fault = (code: string) => (message: string) => new GraphQLError(message, { extensions: { code } });

/** The request breaks the API's contract; a client that keeps to the SDL never sees it. */
export const badInput = fault('BAD_USER_INPUT');

/** Nobody is signed in, and this needs somebody. */
export const unauthenticated = () => fault('UNAUTHENTICATED')('Sign in first');
