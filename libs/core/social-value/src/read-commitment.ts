import {
  ANY,
  member,
  MONEY,
  ONE,
  readChoice,
  readDecimal,
  readId,
  readObject,
  readText,
  readWhole,
  SHARE,
  ZERO,
  type DecimalRule,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';

import type { Commitment, Discount, Losses, ValueType } from './commitment.js';
import { GREEN_BOOK_DISCOUNT } from './discount-factor.js';
import { readPlaceFactor } from './read-place-factor.js';

const LOSSES = ['deadweight', 'displacement', 'attribution', 'leakage', 'substitution'] as const;
const VALUE_TYPES = ['fiscal', 'economic', 'wellbeing', 'environmental'] as const;
const FIELDS = [
  ...['id', 'measure', 'quantity', 'unitValue', 'years', ...LOSSES, 'dropOff', 'discountRate', 'discountFrom'],
  ...['placeFactor', 'places', 'confidence', 'outcome', 'beneficiaries', 'valueType'],
];
/** Longer than any effect that is monetised; it bounds the work that one line of input can ask for. */
const YEARS = { from: 1, to: 100 };

/** The commitment written at a place; null, with every fault noted, when it is faulty. */
export function readCommitment(value: unknown, place: Place): Commitment | null {
  const members = readObject(value, place, FIELDS);
  if (members === null) return null;
  const parts = {
    id: readId(member(members, 'id'), place.at('id')),
    measure: optionalText(members, 'measure', place),
    ...readWorth(members, place),
    losses: readLosses(members, place),
    dropOff: optional(members, 'dropOff', { place, rule: SHARE, absent: ZERO }),
    discount: readDiscount(members, place),
    placeFactor: readPlaceFactor(members, place),
    confidence: optional(members, 'confidence', { place, rule: SHARE, absent: ONE }),
    ...readEffect(members, place),
  };
  return complete(parts) ? parts : null;
}

/** Absent texts read as null, so only the members that must be there are looked at. */
function complete(parts: { [K in keyof Commitment]: Commitment[K] | null }): parts is Commitment {
  const { measure, outcome, beneficiaries, valueType, ...needed } = parts;
  return Object.values(needed).every((part) => part !== null);
}

function readWorth(members: Members, place: Place) {
  return {
    quantity: readDecimal(member(members, 'quantity'), place.at('quantity'), ANY),
    unitValue: readDecimal(member(members, 'unitValue'), place.at('unitValue'), MONEY),
    years: readWhole(member(members, 'years'), place.at('years'), YEARS),
  };
}

function readLosses(members: Members, place: Place): Losses | null {
  const read = LOSSES.map((name) => [name, optional(members, name, { place, rule: SHARE, absent: ZERO })] as const);
  return read.every(([, loss]) => loss !== null) ? (Object.fromEntries(read) as unknown as Losses) : null;
}

function readDiscount(members: Members, place: Place): Discount | null {
  const rate = optional(members, 'discountRate', { place, rule: SHARE, absent: GREEN_BOOK_DISCOUNT.rate });
  const given = member(members, 'discountFrom');
  const from =
    given === undefined
      ? GREEN_BOOK_DISCOUNT.from
      : readChoice(given, place.at('discountFrom'), ['second-year', 'first-year'] as const);
  return rate === null || from === null ? null : { rate, from };
}

function readEffect(members: Members, place: Place) {
  return {
    outcome: optionalText(members, 'outcome', place),
    beneficiaries: optionalText(members, 'beneficiaries', place),
    valueType: optionalValueType(members, place),
  };
}

function optionalValueType(members: Members, place: Place): ValueType | null {
  const given = member(members, 'valueType');
  return given === undefined ? null : readChoice(given, place.at('valueType'), VALUE_TYPES);
}

function optionalText(members: Members, name: string, place: Place): string | null {
  const given = member(members, name);
  return given === undefined ? null : readText(given, place.at(name));
}

function optional(
  members: Members,
  name: string,
  { place, rule, absent }: { place: Place; rule: DecimalRule; absent: Fraction },
): Fraction | null {
  const given = member(members, name);
  return given === undefined ? absent : readDecimal(given, place.at(name), rule);
}
