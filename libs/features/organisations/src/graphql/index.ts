export * from './organisations-graphql.module.js';
