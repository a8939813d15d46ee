export type { Block, DocumentModel, Inline, List, Notice, Run, Table } from './model/document-model.js';
export { documentStrings } from './strings/document-strings.js';
export type { OfflineTender } from './tender/offline-tender.js';
export { type Audience, tenderDocument } from './tender/tender-document.js';
