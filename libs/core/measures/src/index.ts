export * from './additionality-defaults.js';
export * from './citations.js';
export * from './measure.js';
export * from './measure-faults.js';
export * from './open-measures.js';
export * from './valuation-factors.js';
