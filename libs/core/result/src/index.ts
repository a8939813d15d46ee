export * from './failure.js';
export * from './fault.js';
export * from './invalid-input.js';
export * from './result.js';
export * from './to-user-error.js';
