export * from './effective-weight.js';
export * from './tree-changes.js';
export * from './tree-edit.js';
export * from './weight.js';
export * from './worth.js';
