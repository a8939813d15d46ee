export * from './finding.module.js';
