export * from './api-config.js';
export * from './configuration-error.js';
export * from './configured-or-exit.js';
export * from './parse-environment.js';
export * from './worker-config.js';
