import type { RequestContext } from './request-context.js';

/** What resolvers and plugins are given with each operation. */
export interface GraphContext {
  readonly request: RequestContext;
}
