export * from './auth.module.js';
export * from './clients/client-reader.js';
export * from './clients/client-secret.js';
export * from './password.js';
export * from './session-reader.js';
export * from './session-token.js';
export * from './viewer-reader.js';
export * from './viewer.js';
