export * from './merging/find-duplicates.js';
export * from './merging/merge-organisations.js';
export * from './organisations.module.js';
export * from './queries/organisations-by-id.js';
export * from './use-cases/register-supplier.js';
