export * from './bidding.module.js';
export * from './content/bid-content.js';
export * from './queries/bid-lists.js';
export * from './queries/bids-in-view.js';
export * from './use-cases/submit-bid.js';
