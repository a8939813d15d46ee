export * from './evaluation.module.js';
export * from './report/report-shape.js';
export * from './use-cases/record-agreed-grade.js';
export * from './use-cases/record-grade.js';
export * from './use-cases/request-scoring.js';
export * from './use-cases/score-lot.js';
