export * from './tendering-graphql.module.js';
