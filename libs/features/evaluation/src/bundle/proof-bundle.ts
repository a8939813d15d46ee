import type { Bundle, BundleCriterion, BundleMethod, BundlePolicy, BundleScoring } from '@commonweal/scoring';

import { bundleBid } from './bundle-bid.js';
import { plainDecimal } from './plain-decimal.js';
import type { ScoringMaterial } from './scoring-material.js';

/** Thresholds of the checks that make people look; none rejects a bid. From the method statement, section 4. */
const POLICY: BundlePolicy = {
  minimumSocialValue: '10',
  abnormallyLow: { belowMean: '20', belowSecond: '10' },
  outlier: '1.0',
};

const KIND_IN_BUNDLE = { PRICE: 'price', QUALITY: 'quality', SOCIAL_VALUE: 'social-value' } as const;

/**
 * The proof bundle of a lot: everything that decides its result, and nothing else. Suppliers are named by their bids' ids only.
 */
export function proofBundle(material: ScoringMaterial): Bundle {
  const { lot, contractValue, bids } = material;
  return {
    version: 1,
    method: { ...(lot.method as BundleMethod), precision: lot.precision },
    ...(lot.tieBreak.length > 0 && { tieBreak: lot.tieBreak }),
    ...(contractValue !== null && { contractValue }),
    policy: POLICY,
    criteria: childrenOf(material, null),
    bids: bids.map((bid) => bundleBid(material, bid)),
  };
}

function childrenOf(material: ScoringMaterial, parentKey: string | null): BundleCriterion[] {
  return material.criteria
    .filter((criterion) => criterion.parentKey === parentKey)
    .map(({ key, kind, weight, scoring }) => ({
      id: key,
      kind: KIND_IN_BUNDLE[kind],
      weight: plainDecimal(weight),
      ...(scoring === null ? { children: childrenOf(material, key) } : { scoring: scoring as BundleScoring }),
    }));
}
