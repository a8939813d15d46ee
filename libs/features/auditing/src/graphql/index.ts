export * from './auditing-graphql.module.js';
