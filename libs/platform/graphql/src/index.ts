export * from './bad-input.js';
export * from './current-viewer.js';
export * from './cursor.js';
export * from './global-id.js';
export * from './graphql.module.js';
export * from './nodes.js';
export * from './page.js';
export * from './request-context.js';
export type * from './types.gen.js';
