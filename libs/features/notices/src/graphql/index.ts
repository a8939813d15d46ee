export * from './notices-graphql.module.js';
