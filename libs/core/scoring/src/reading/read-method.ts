import {
  member,
  MONEY,
  readChoice,
  readMembers,
  readObject,
  readWhole,
  type Members,
  type Place,
} from '@commonweal/canonical';

import type { Method, MethodKind } from '../methods/method.js';
import { needed } from './optional.js';

const DEFAULT: Method = { kind: 'weighted-sum', precision: 2 };
const PRECISION = { from: 0, to: 4 };

/** Fields of each method beside `kind` and `precision`. */
const FIELDS: { readonly [K in MethodKind]: readonly string[] } = {
  'weighted-sum': [],
  'price-per-point': [],
  'willingness-to-pay': ['perPoint'],
  'fixed-budget': ['budget'],
};
const KINDS = Object.keys(FIELDS) as readonly MethodKind[];

/** The whole-tender method; absent means a weighted sum with 2 decimals. */
export function readMethod(value: unknown, place: Place): Method | null {
  if (value === undefined) return DEFAULT;
  const kind = readKind(value, place);
  const members = kind && readObject(value, place, ['kind', 'precision', ...FIELDS[kind]]);
  if (members === null) return null;
  const precision = readPrecision(members, place);
  return precision === null || kind === null ? null : ofKind(kind, precision, { members, place });
}

function readKind(value: unknown, place: Place): MethodKind | null {
  const members = readMembers(value, place);
  return members && readChoice(member(members, 'kind') ?? DEFAULT.kind, place.at('kind'), KINDS);
}

function readPrecision(members: Members, place: Place): number | null {
  return readWhole(member(members, 'precision') ?? DEFAULT.precision, place.at('precision'), PRECISION);
}

function ofKind(
  kind: MethodKind,
  precision: number,
  { members, place }: { members: Members; place: Place },
): Method | null {
  if (kind === 'willingness-to-pay') {
    const perPoint = needed(members, 'perPoint', { place, rule: MONEY });
    return perPoint && { kind, precision, perPoint };
  }
  if (kind === 'fixed-budget') {
    const budget = needed(members, 'budget', { place, rule: MONEY });
    return budget && { kind, precision, budget };
  }
  return { kind, precision };
}
