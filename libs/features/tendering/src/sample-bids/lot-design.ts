import type { BundleCriterion, BundleMethod } from '@commonweal/scoring';
import type { Design } from '@commonweal/what-if';

import { bundleWithoutBids } from '../criteria/bundle.js';
import type { LotCriteria } from '../criteria/criterion.js';

/** A lot's criteria and rules as sample bids are read against. @param lot faultless, as it was stored */
export function lotDesign(lot: LotCriteria): Design {
  const { method, criteria } = bundleWithoutBids(lot);
  return { version: 1, method: method as unknown as BundleMethod, criteria: criteria as readonly BundleCriterion[] };
}
