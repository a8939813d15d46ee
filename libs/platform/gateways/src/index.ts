export * from './bid-vault.js';
export * from './gateways.module.js';
export * from './postgres-bid-vault.js';
