export * from './allocate.js';
export * from './amount.js';
export * from './divide-half-up.js';
export * from './format-pounds.js';
export * from './parse-pounds.js';
export * from './pence.js';
