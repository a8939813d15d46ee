export * from './accounts/password-faults.js';
export * from './factors/totp-codes.js';
export * from './factors/use-factor.js';
export * from './identity.module.js';
