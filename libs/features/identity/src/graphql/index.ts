export * from './identity-graphql.module.js';
export * from './secret-mutations.js';
