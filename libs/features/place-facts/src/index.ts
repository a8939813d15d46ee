export * from './place-facts.module.js';
