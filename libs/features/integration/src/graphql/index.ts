export * from './integration-graphql.module.js';
