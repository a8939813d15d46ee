export * from './mail-graphql.module.js';
