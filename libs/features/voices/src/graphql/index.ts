export * from './secret-ballots.js';
export * from './voices-graphql.module.js';
