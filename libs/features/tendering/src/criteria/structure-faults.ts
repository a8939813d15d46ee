import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';
import { type Criterion, leavesOf } from './criterion.js';

export const MOST_CRITERIA = 200;
const DEEPEST = 6;
const LONGEST_KEY = 80;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the shape of a criteria tree: keys, names, parents, and which criteria are scored. */
export function structureFaults(criteria: readonly Criterion[]): Fault[] {
  if (criteria.length === 0) return [{ path: '$.criteria', message: 'Add at least one award criterion' }];
  if (criteria.length > MOST_CRITERIA)
    return [{ path: '$.criteria', message: `Use at most ${MOST_CRITERIA} criteria` }];
  const leaves = new Set(leavesOf(criteria));
  return criteria.flatMap((criterion, index) => {
    const earlier = criteria.slice(0, index);
    const at = `$.criteria[${index}]`;
    return [
      ...keyFaults(criterion.key, earlier, `${at}.key`),
      ...textFaults(criterion.name, { path: `${at}.name`, name: 'a name', most: 2_000 }),
      ...parentFaults(criterion, earlier, `${at}.parentKey`),
      ...scoredFaults(criterion, leaves.has(criterion), `${at}.scoring`),
    ];
  });
}

function keyFaults(key: string, earlier: readonly Criterion[], path: string): Fault[] {
  if (key.length > LONGEST_KEY || !KEY.test(key))
    return [
      { path, message: `Use lower-case letters, digits and single hyphens, at most ${LONGEST_KEY}, like "local-jobs"` },
    ];
  if (earlier.some((other) => other.key === key)) return [{ path, message: `Another criterion has the key "${key}"` }];
  return [];
}

function parentFaults({ parentKey }: Criterion, earlier: readonly Criterion[], path: string): Fault[] {
  if (parentKey === null) return [];
  if (!earlier.some(({ key }) => key === parentKey))
    return [{ path, message: `No criterion before this one has the key "${parentKey.slice(0, LONGEST_KEY)}"` }];
  return depthOf(parentKey, earlier) < DEEPEST ? [] : [{ path, message: `Use at most ${DEEPEST} levels` }];
}

/** How many levels there are down to the criterion; a parent stands before its parts, so each step goes back in the list. */
function depthOf(key: string, criteria: readonly Criterion[]): number {
  const position = criteria.findIndex((criterion) => criterion.key === key);
  const parentKey = criteria[position]?.parentKey ?? null;
  return parentKey === null ? 1 : 1 + depthOf(parentKey, criteria.slice(0, position));
}

function scoredFaults({ scoring }: Criterion, isLeaf: boolean, path: string): Fault[] {
  if (isLeaf && scoring === null) return [{ path, message: 'Say how this criterion is scored' }];
  if (!isLeaf && scoring !== null)
    return [{ path, message: 'Leave this out: the parts are scored, not the criterion itself' }];
  return [];
}
