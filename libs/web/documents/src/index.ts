export type { Block, DocumentModel, Inline, List, Notice, Run, Table } from './model/document-model.js';
export { cyDeal } from './strings/cy-deal.js';
export { enDeal } from './strings/en-deal.js';
export { documentStrings } from './strings/document-strings.js';
export { askedFacts } from './tender/asked-facts.js';
export { offeredFacts, type OfferedDeal } from './tender/offered-facts.js';
export type { OfflineTender } from './tender/offline-tender.js';
export { type Audience, tenderDocument } from './tender/tender-document.js';
