export * from './organisations.module.js';
export * from './queries/organisations-by-id.js';
export * from './use-cases/register-supplier.js';
