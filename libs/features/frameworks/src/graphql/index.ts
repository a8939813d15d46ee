export * from './frameworks-graphql.module.js';
