import type { MaterialBid, ScoringMaterial } from '../bundle/scoring-material.js';

type NamedCriterion = Pick<ScoringMaterial['criteria'][number], 'name' | 'kind'>;

/** What people call the things that the engine knows by id. */
export interface Names {
  readonly bid: (id: string) => Pick<MaterialBid, 'supplierName' | 'supplierKind' | 'price' | 'priceVat'>;
  readonly supplier: (id: string) => string;
  readonly criterion: (key: string) => NamedCriterion;
}

/** Looks names up; an unknown id is its own name. */
export function names({ bids, criteria }: ScoringMaterial): Names {
  const byId = new Map(bids.map((bid) => [bid.id, bid]));
  const byKey = new Map(criteria.map(({ key, name, kind }) => [key, { name, kind }]));
  const bid = (id: string) =>
    byId.get(id) ?? { supplierName: id, supplierKind: null, price: '0.00', priceVat: 'EXCLUDES_VAT' as const };
  return {
    bid,
    supplier: (id) => bid(id).supplierName,
    criterion: (key) => byKey.get(key) ?? { name: key, kind: 'QUALITY' },
  };
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
