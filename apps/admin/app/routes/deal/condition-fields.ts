/** What a condition may ask for, by what is typed: whole numbers, sums in pounds, names, and ticks. */
export const YEARS_AND_COUNTS = ['leastYears', 'likeContracts', 'withinYears'] as const;
export const SUMS = ['likeContractValue', 'minimumTurnover'] as const;
export const SUMS_AND_NAMES = [...SUMS, 'register'] as const;
export const TICKS = ['namedAuthority', 'orEquivalent', 'guarantee'] as const;
