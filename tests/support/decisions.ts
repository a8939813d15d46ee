/** Decisions before a tender that keep every rule. */
export const decisions = {
  equality: { assessed: true, words: 'Older people without a car are helped by a visit', reference: 'EIA 12' },
  consultation: { consulting: false, reason: 'The last round of priorities says it' },
  market: [{ question: 'Which hours suit you?', answer: 'From noon to two' }],
};
