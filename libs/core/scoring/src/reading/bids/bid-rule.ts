import type { Place } from '@commonweal/canonical';

import type { GradeScoring } from '../../kinds/scoring-kind.js';
import type { Leaf } from '../criteria/read-criteria.js';
import { gradeReader, type GradeReader } from './grade-reader.js';

/** What the tender asks of each bid. */
export interface BidRule {
  /** by id of each `grade` leaf */
  readonly grades: ReadonlyMap<string, GradeReader>;
  /** ids of the pass-fail leaves */
  readonly conditions: ReadonlySet<string>;
  /** what looks at prices, e.g. `criterion "price"`; null: nothing does */
  readonly priceUser: string | null;
  readonly mayMixValueTypes: boolean;
  /** false: the tree is faulty, so a mark for an unknown criterion proves nothing */
  readonly allLeavesKnown: boolean;
}

/** What a tender with these leaves asks of the grades and conditions of each bid. */
export function leafRules(leaves: readonly Leaf[]): Pick<BidRule, 'grades' | 'conditions'> {
  const graded = leaves.flatMap(({ id, scoring }) => (scoring.kind === 'grade' ? [[id, scoring] as const] : []));
  const conditions = leaves.filter(({ scoring }) => scoring.kind === 'pass-fail').map(({ id }) => id);
  return { grades: new Map(graded.map(withReader)), conditions: new Set(conditions) };
}

const withReader = ([id, scoring]: readonly [string, GradeScoring]) => [id, gradeReader(scoring)] as const;

/** A bid that people excluded need not be graded, priced or checked. */
export interface BidPlace {
  readonly place: Place;
  readonly excluded: boolean;
}
