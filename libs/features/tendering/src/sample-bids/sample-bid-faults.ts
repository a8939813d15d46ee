import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';
import { gradedLeaves, isOnScale, LEAST_SAMPLE_BIDS, MOST_CASES, MOST_SAMPLE_BIDS } from '@commonweal/what-if';
import type { Design } from '@commonweal/what-if';

import { textFaults } from '../text/text-faults.js';

/** A grade as it is sent. */
export interface GivenGrade {
  readonly criterionKey: string;
  readonly grade: string;
}

/** A sample bid as it is sent. */
export interface GivenBid {
  readonly name: string;
  readonly price: string;
  readonly socialValue: string;
  readonly place?: string | null | undefined;
  readonly grades: readonly GivenGrade[];
}

export interface GivenCase {
  readonly name: string;
  readonly bids: readonly GivenBid[];
}

/** A lot as it stands: what bids are judged by, and the codes of its places. */
export interface SampledLot {
  readonly design: Design;
  readonly places: readonly string[];
}

/** Everything that is wrong with some cases, each at its field. */
export function sampleBidFaults(cases: readonly GivenCase[], lot: SampledLot): Fault[] {
  if (cases.length === 0 || cases.length > MOST_CASES)
    return [{ path: '$.cases', message: `Save 1 to ${MOST_CASES} cases` }];
  return cases.flatMap((one, index) => caseFaults(one, `$.cases[${index}]`, lot));
}

function caseFaults({ name, bids }: GivenCase, path: string, lot: SampledLot): Fault[] {
  const named = textFaults(name, { path: `${path}.name`, name: 'a name', most: 200 });
  if (bids.length < LEAST_SAMPLE_BIDS || bids.length > MOST_SAMPLE_BIDS)
    return [...named, { path: `${path}.bids`, message: `Give ${LEAST_SAMPLE_BIDS} to ${MOST_SAMPLE_BIDS} bids` }];
  return [...named, ...bids.flatMap((bid, index) => bidFaults(bid, `${path}.bids[${index}]`, lot))];
}

const bidFaults = (
  { name, price, socialValue, place = null, grades }: GivenBid,
  path: string,
  { design, places }: SampledLot,
): Fault[] => [
  ...textFaults(name, { path: `${path}.name`, name: 'a name', most: 200 }),
  ...amountFaults(price, `${path}.price`),
  ...amountFaults(socialValue, `${path}.socialValue`),
  ...(place === null || places.includes(place)
    ? []
    : [{ path: `${path}.place`, message: 'Choose one of the places of the lot' }]),
  ...gradeFaults(grades, path, design),
];

function amountFaults(amount: string, path: string): Fault[] {
  const read = parsePounds(amount);
  return read.ok ? [] : [{ path, message: read.failure.message }];
}

function gradeFaults(grades: readonly GivenGrade[], path: string, design: Design): Fault[] {
  const leaves = gradedLeaves(design);
  return grades.flatMap(({ criterionKey, grade }, index) => {
    const leaf = leaves.find(({ id }) => id === criterionKey);
    const at = `${path}.grades[${index}]`;
    if (!leaf) return [{ path: `${at}.criterionKey`, message: 'Use the key of a graded criterion of this lot' }];
    if (grades.findIndex((other) => other.criterionKey === criterionKey) < index)
      return [{ path: `${at}.criterionKey`, message: 'This criterion has a grade already' }];
    if (isOnScale(leaf.scoring, grade)) return [];
    const steps = leaf.scoring.scale?.join(', ');
    return [{ path: `${at}.grade`, message: steps ? `Use one of ${steps}` : `Use 0 to ${leaf.scoring.max}` }];
  });
}
