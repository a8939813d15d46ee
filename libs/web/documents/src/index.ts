export type { Block, DocumentModel, Inline, List, Notice, Run, Table } from './model/document-model.js';
export { cyDeal } from './strings/cy-deal.js';
export { cyPlaceFactors } from './strings/cy-place-factors.js';
export { enDeal } from './strings/en-deal.js';
export { enPlaceFactors } from './strings/en-place-factors.js';
export { documentStrings } from './strings/document-strings.js';
export { offeredFacts, type OfferedDeal } from './tender/offered-facts.js';
export type { OfflineTender } from './tender/offline-tender.js';
export { type Audience, tenderDocument } from './tender/tender-document.js';
