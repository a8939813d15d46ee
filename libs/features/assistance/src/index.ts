export * from './assistance.module.js';
export * from './consent/consent-text.js';
export * from './queries/assisted-sessions.js';
export * from './use-cases/end-assisted-session.js';
export * from './use-cases/start-assisted-session.js';
