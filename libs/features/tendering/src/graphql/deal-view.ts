import {
  type BidEffort,
  type Condition,
  type DealBreach,
  type DealTerms,
  effortBasis,
  valuePerHour,
} from '@commonweal/deal';
import { type Amount, toWire } from '@commonweal/money';
import type { Tender } from '@commonweal/persistence';

import { sourcedView } from './sourced-view.js';

/** The terms as the API shows them, with the tender whose they are. */
export interface DealView extends DealTerms {
  readonly terms: DealTerms;
  readonly tender: Tender;
}

/** A condition as the API shows it: what is not asked for is a no. */
export const conditionView = (condition: Condition) => ({
  ...{ guarantee: false, namedAuthority: false, orEquivalent: false },
  ...condition,
});

/** A broken rule as the API shows it. */
export const breachView = ({ path, rule, fix, stops, ...reason }: DealBreach) => ({
  ...{ path, rule, stops, fix: fix.en, fixCy: fix.cy },
  reason: sourcedView(reason),
});

/** An estimate as the API shows it, with how it is reckoned and what it is held against. */
export const effortView = (effort: BidEffort, value: Amount | null) => ({
  ...{ ...effort, basis: sourcedView(effortBasis()) },
  valuePerHour: value && toWire(valuePerHour(value.pence, effort)),
});
