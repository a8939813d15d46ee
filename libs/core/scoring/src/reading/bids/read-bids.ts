import {
  member,
  MONEY,
  readDecimal,
  readId,
  readList,
  readObject,
  readText,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';
import { commitmentValuer } from '@commonweal/social-value';

import type { ScoringBid } from '../../types.js';
import type { BidPlace, BidRule } from './bid-rule.js';
import { readGrades, readPassed } from './read-marks.js';
import { readSocialValue, type Valuing } from './read-social-value.js';

const FIELDS = ['id', 'price', 'grades', 'passed', 'commitments', 'socialValue', 'excluded'];

/** The bids; null, with every fault noted, when one is faulty or two share an id. */
export function readBids(value: unknown, place: Place, rule: BidRule): readonly ScoringBid[] | null {
  const items = readList(value, place);
  if (items === null) return null;
  const valuing = { valuer: commitmentValuer(), mayMixValueTypes: rule.mayMixValueTypes };
  const bids = items.map((item, index) => readBid(item, place.at(index), { rule, valuing }));
  refuseSharedIds(bids, place);
  return bids.every((bid) => bid !== null) ? bids : null;
}

function refuseSharedIds(bids: readonly (ScoringBid | null)[], place: Place): void {
  const seen = new Set<string>();
  bids.forEach((bid, index) => {
    if (bid === null) return;
    if (seen.has(bid.id)) place.at(index).at('id').refuse(`"${bid.id}" is used twice; ids must be unique.`);
    seen.add(bid.id);
  });
}

function readBid(
  value: unknown,
  place: Place,
  { rule, valuing }: { rule: BidRule; valuing: Valuing },
): ScoringBid | null {
  const members = readObject(value, place, FIELDS);
  if (members === null) return null;
  const id = readId(member(members, 'id'), place.at('id'));
  const excluded = readExcluded(members, place);
  const socialValue = readSocialValue(members, place, valuing);
  const at: BidPlace = { place, excluded: excluded !== null };
  const pricePence = readPrice(members, at, rule);
  const marks = {
    grades: readGrades(member(members, 'grades'), { ...at, place: place.at('grades') }, rule),
    passed: readPassed(member(members, 'passed'), { ...at, place: place.at('passed') }, rule),
  };
  return id === null || socialValue === null ? null : { id, pricePence, ...socialValue, ...marks, excluded };
}

function readExcluded(members: Members, place: Place): string | null {
  const given = member(members, 'excluded') ?? null;
  return given === null ? null : readText(given, place.at('excluded'));
}

function readPrice(members: Members, { place, excluded }: BidPlace, { priceUser }: BidRule): number | null {
  const given = member(members, 'price');
  if (given !== undefined) return pence(readDecimal(given, place.at('price'), MONEY));
  if (priceUser !== null && !excluded) place.at('price').refuse(`is missing: ${priceUser} needs it.`);
  return null;
}

/** @param pounds with at most 2 decimals */
const pence = (pounds: Fraction | null): number | null => pounds && Number((pounds.n * 100n) / pounds.d);
