export * from './tendering.module.js';
export * from './use-cases/add-social-value-criterion.js';
export * from './use-cases/choose-measures.js';
export * from './use-cases/close-tender.js';
export * from './use-cases/import-notice.js';
export * from './use-cases/publish-tender.js';
export * from './use-cases/set-award-criteria.js';
export * from './use-cases/update-tender.js';
