export * from './breaches/deal-breach.js';
export * from './breaches/deal-breaches.js';
export * from './effort/bid-effort.js';
export * from './rules/deal-rules.js';
export * from './rules/reservation-rules.js';
export * from './terms/deal-faults.js';
export * from './terms/deal-terms.js';
