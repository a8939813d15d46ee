import { formatExact, formatRounded, member, readAll, readObject, readText, type Place } from '@commonweal/canonical';
import { ok, type Faults, type Result } from '@commonweal/result';

import { commitmentValuer, totalValue, valueByYear, type CommitmentValue } from './commitment-value.js';
import type { Commitment, DiscountFrom } from './commitment.js';
import { readCommitments } from './read-commitments.js';

/** Values as they are shown: £ with 2 decimals, each rounded once, half up, from the exact figure. */
export interface Valuation {
  readonly commitments: readonly ValuedCommitment[];
  /** before confidence */
  readonly offered: string;
  /** after confidence: what counts. Rounded from the exact sum, so shown parts may differ from it by pence. */
  readonly total: string;
}

export interface ValuedCommitment {
  readonly id: string;
  /** after confidence, first year first */
  readonly byYear: readonly string[];
  readonly offered: string;
  readonly total: string;
  /** the convention used, kept with the result */
  readonly discountRate: string;
  readonly discountFrom: DiscountFrom;
}

/**
 * Values `{ "commitments": [ … ] }`, or says everything that is wrong with it.
 *
 * @param input parsed JSON; see `WireCommitment`. `combineRule`, a text, states the rule by which fiscal savings and
 *              wellbeing values may be added; without it an input that holds both is refused.
 * @returns commitments in the order of their ids
 */
export function valueCommitments(input: unknown): Result<Valuation, Faults<'InvalidCommitments'>> {
  const read = readAll('InvalidCommitments', readDocument);
  return read.ok ? ok(valuation(read.value)) : read;

  function readDocument(root: Place): readonly Commitment[] | null {
    const members = readObject(input, root, ['commitments', 'combineRule']);
    if (members === null) return null;
    const rule = member(members, 'combineRule');
    if (rule !== undefined) readText(rule, root.at('combineRule'));
    const mayMixValueTypes = rule !== undefined;
    return readCommitments(member(members, 'commitments'), root.at('commitments'), { mayMixValueTypes });
  }
}

/** The shown values of commitments already read. */
export function valuation(commitments: readonly Commitment[]): Valuation {
  const valuer = commitmentValuer();
  const sorted = [...commitments].sort((a, b) => (a.id < b.id ? -1 : 1));
  const values = sorted.map((commitment) => ({ commitment, value: valuer(commitment) }));
  return {
    commitments: values.map(({ commitment, value }) => valued(commitment, value)),
    ...shown(totalValue(values.map(({ value }) => value))),
  };
}

function valued(commitment: Commitment, value: CommitmentValue): ValuedCommitment {
  return {
    id: commitment.id,
    byYear: valueByYear(commitment).map((year) => formatRounded(year, 2)),
    ...shown(value),
    discountRate: formatExact(commitment.discount.rate),
    discountFrom: commitment.discount.from,
  };
}

const shown = ({ offered, value }: CommitmentValue) => ({
  offered: formatRounded(offered, 2),
  total: formatRounded(value, 2),
});
