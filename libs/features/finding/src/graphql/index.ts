export * from './finding-graphql.module.js';
export { FINDING_SECRETS } from './secret-mutations.js';
