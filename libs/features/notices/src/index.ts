export * from './notice-settings.js';
export * from './notices.module.js';
export * from './queries/public-releases.js';
