import type { Condition } from '../terms/deal-terms.js';

/**
 * How many things bidders must prove: each condition is one, and one that asks for like contracts is as many as it asks for.
 *
 * @example a register, and three like contracts → 4
 */
export const proofsAsked = (conditions: readonly Pick<Condition, 'likeContracts'>[]): number =>
  conditions.reduce((sum, { likeContracts }) => sum + Math.max(1, likeContracts ?? 1), 0);
