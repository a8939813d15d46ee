export * from './assistance-graphql.module.js';
