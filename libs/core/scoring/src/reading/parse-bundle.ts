import { ANY, member, MONEY, readAll, readObject, type Members, type Place } from '@commonweal/canonical';
import type { Faults, Result } from '@commonweal/result';

import { effectiveWeights } from '../effective-weights.js';
import type { ScoringInput } from '../types.js';
import { leafRules, type BidRule } from './bids/bid-rule.js';
import { readBids } from './bids/read-bids.js';
import { readCriteria } from './criteria/read-criteria.js';
import { readFigure } from './figure.js';
import { priceUser, refusePricedTree } from './price-use.js';
import { readMethod } from './read-method.js';
import { readPolicy } from './read-policy.js';
import { readTieBreak } from './read-tie-break.js';

const FIELDS = ['version', 'method', 'tieBreak', 'contractValue', 'fte', 'policy', 'criteria', 'bids'];

/**
 * Reads a proof bundle: the tender's rules and its bids in exact numbers, or everything that is wrong with it.
 *
 * Strict on purpose: unknown fields, numbers that are not plain decimal texts, weights that do not sum to exactly 100,
 * grades off the scale and missing marks are faults, never guesses.
 *
 * @param input parsed JSON; see `Bundle` for its form
 * @returns faults with JSON paths such as `$.bids[3].grades.q1`, all at once
 */
export const parseBundle = (input: unknown): Result<ScoringInput, Faults<'InvalidBundle'>> =>
  readAll('InvalidBundle', (root) => readBundle(input, root));

function readBundle(input: unknown, root: Place): ScoringInput | null {
  const members = readObject(input, root, FIELDS);
  if (members === null) return null;
  if (member(members, 'version') !== 1) root.at('version').refuse('must be 1.');
  const rules = readRules(members, root);
  const bids = readBids(member(members, 'bids'), root.at('bids'), bidRule(rules));
  const { method, criteria, tieBreak, policy, contractValue, fte } = rules;
  if (method === null || criteria === null || bids === null) return null;
  refusePricedTree(method, effectiveWeights({ criteria }), root.at('criteria'));
  return { method, criteria, tieBreak, policy, contractValue, fte, bids };
}

function readRules(members: Members, root: Place) {
  const contractValue = readFigure(members, 'contractValue', { place: root, rule: MONEY });
  const fte = readFigure(members, 'fte', { place: root, rule: ANY });
  const method = readMethod(member(members, 'method'), root.at('method'));
  const tree = readCriteria(member(members, 'criteria'), root.at('criteria'), { contractValue, fte });
  const tieBreak = readTieBreak(member(members, 'tieBreak'), root.at('tieBreak'), tree.criteria);
  const policy = readPolicy(member(members, 'policy'), root.at('policy'));
  return { method, ...tree, tieBreak, ...policy, contractValue: contractValue.value, fte: fte.value };
}

/** What the rules ask of each bid, as far as they could be read: faults of rules and of bids come at once. */
const bidRule = ({ leaves, criteria, method, tieBreak, mayMixValueTypes }: ReturnType<typeof readRules>): BidRule => ({
  ...leafRules(leaves),
  allLeavesKnown: criteria !== null,
  priceUser: priceUser(method, leaves, tieBreak),
  mayMixValueTypes,
});
