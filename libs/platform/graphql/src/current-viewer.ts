import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

import type { RequestContext } from './request-context.js';

const contextOf = (execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<{ request: RequestContext }>().request;

/** The request's context. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution));

/** The person who is signed in; the field fails with UNAUTHENTICATED without one. */
export const SignedIn = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  contextOf(execution).signedIn(),
);
