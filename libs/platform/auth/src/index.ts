export * from './auth.module.js';
export * from './password.js';
export * from './policy.js';
export * from './session-reader.js';
export * from './session-token.js';
export * from './viewer.js';
