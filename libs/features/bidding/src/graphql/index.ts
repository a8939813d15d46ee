export * from './bidding-graphql.module.js';
