export * from './anchor-file.js';
export * from './audit-dump.js';
export * from './audit-proofs.js';
export * from './audit-sequencer.js';
export * from './head-signature.js';
export * from './leaf-rows.js';
export * from './record-leaf.js';
export * from './signing-key.js';
