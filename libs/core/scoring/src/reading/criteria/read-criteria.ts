import {
  equal,
  formatExact,
  fraction,
  member,
  PERCENTAGE,
  readDecimal,
  readId,
  readList,
  readObject,
  readText,
  sum,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';

import type { Criterion, LeafCriterion, ParentCriterion } from '../../types.js';
import { readScoring } from './read-scoring.js';
import type { TenderFigures } from './scoring-source.js';

const FIELDS = ['id', 'kind', 'weight', 'scoring', 'children'];
const HUNDRED = fraction(100n);

/** Deeper trees than any published one; a bound on what one input can make the reader do. */
const DEEPEST = 10;

/** What reading a criteria tree gave. */
export interface ReadCriteria {
  /** null, with every fault noted, when a weight, an id or a scoring rule is faulty */
  readonly criteria: readonly Criterion[] | null;
  /** the leaves that could be read, also of a faulty tree, so that the bids can be checked against them */
  readonly leaves: readonly Leaf[];
}

export type Leaf = Pick<LeafCriterion, 'id' | 'scoring'>;

/** What the reader of one level knows of the whole tree. */
interface Tree {
  readonly figures: TenderFigures;
  readonly ids: Set<string>;
  readonly leaves: Leaf[];
  readonly depth: number;
}

/** Reads the criteria tree. */
export function readCriteria(value: unknown, place: Place, figures: TenderFigures): ReadCriteria {
  const leaves: Leaf[] = [];
  return { criteria: readSiblings(value, place, { figures, ids: new Set(), leaves, depth: 1 }), leaves };
}

function readSiblings(value: unknown, place: Place, tree: Tree): readonly Criterion[] | null {
  const items = readList(value, place);
  if (items === null) return null;
  if (items.length === 0) return place.refuse('must hold at least one criterion.');
  if (tree.depth > DEEPEST) return place.refuse(`lies deeper than ${DEEPEST} levels.`);
  const criteria = items.map((item, index) => readCriterion(item, place.at(index), tree));
  if (!criteria.every((criterion) => criterion !== null)) return null;
  refuseOtherSum(
    criteria.map(({ weight }) => weight),
    place,
  );
  return criteria;
}

function refuseOtherSum(weights: readonly Fraction[], place: Place): void {
  const total = sum(weights);
  if (!equal(total, HUNDRED))
    place.refuse(`has weights that sum to ${formatExact(total)}; they must sum to exactly 100.`);
}

function readCriterion(value: unknown, place: Place, tree: Tree): Criterion | null {
  const members = readObject(value, place, FIELDS);
  if (members === null) return null;
  const id = readNewId(member(members, 'id'), place.at('id'), tree.ids);
  const kind = readKind(members, place);
  const weight = readDecimal(member(members, 'weight'), place.at('weight'), PERCENTAGE);
  const body = readBody(members, place, tree);
  if (id !== null && body !== null && 'scoring' in body) tree.leaves.push({ id, ...body });
  return id === null || weight === null || body === null ? null : { id, kind, weight, ...body };
}

function readNewId(value: unknown, place: Place, ids: Set<string>): string | null {
  const id = readId(value, place);
  if (id === null) return null;
  if (ids.has(id)) return place.refuse(`"${id}" is used twice; ids must be unique across the tree.`);
  ids.add(id);
  return id;
}

function readKind(members: Members, place: Place): string | null {
  const given = member(members, 'kind');
  return given === undefined ? null : readText(given, place.at('kind'));
}

type Body = Pick<LeafCriterion, 'scoring'> | Pick<ParentCriterion, 'children'>;

function readBody(members: Members, place: Place, tree: Tree): Body | null {
  const [scoring, children] = [member(members, 'scoring'), member(members, 'children')];
  if ((scoring === undefined) === (children === undefined))
    return place.refuse('must have either scoring or children, one of the two.');
  if (children === undefined) {
    const read = readScoring(scoring, place.at('scoring'), tree.figures);
    return read && { scoring: read };
  }
  const read = readSiblings(children, place.at('children'), { ...tree, depth: tree.depth + 1 });
  return read && { children: read };
}
