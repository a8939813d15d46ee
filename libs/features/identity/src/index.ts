export * from './factors/totp-codes.js';
export * from './factors/use-factor.js';
export * from './identity.module.js';
