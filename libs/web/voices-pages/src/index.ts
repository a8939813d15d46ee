export { RoundDocument } from './documents/round.document.js';
export { NeedTitle, useTitleOf } from './need-title.js';
export { RoundFacts } from './round-facts.js';
export { RoundResults } from './results/round-results.js';
export type { KnownRound, KnownNeed, KnownResults } from './round-view.js';
export { cyVoiceStrings } from './strings/cy.js';
export { enVoiceStrings } from './strings/en.js';
export { voiceStrings } from './strings/voice-strings.js';
