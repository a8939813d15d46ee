export * from './evaluation-graphql.module.js';
