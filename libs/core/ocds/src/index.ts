export * from './draft-tender.js';
export { DEFAULT_LIMITS, type ImportLimits } from './import-limits.js';
export * from './import-report.js';
export type { InvalidNotice } from './invalid-notice.js';
export { type NoticeImport, readNotices } from './read-notices.js';
