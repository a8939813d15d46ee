export * from './frameworks.module.js';
