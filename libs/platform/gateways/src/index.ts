export * from './bid-vault.js';
export * from './gateways.module.js';
export * from './outgoing/guarded-post.js';
export * from './outgoing/public-address.js';
export * from './outgoing/url-fault.js';
export * from './postgres-bid-vault.js';
