export * from './place-facts-graphql.module.js';
