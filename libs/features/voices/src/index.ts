export * from './voices.module.js';
