import type { GradedKey } from './demo-criteria.js';
import type { SupplierKey } from './demo-people.js';

/** What a demo bidder offers and what the demo panel makes of it. */
export interface DemoBid {
  readonly price: string;
  /** People out of work brought into a job, each year for three years. */
  readonly jobs: string;
  readonly volunteerHours: string;
  readonly grades: Readonly<Record<GradedKey, string>>;
}

/**
 * Five bids whose result is worth a talk: the lowest price comes last, the charity's lead over the consortium ends where
 * social value weighs a little more than published, and it hangs on the cheapest bidder staying in.
 */
export const COMMUNITY_MEALS_BIDS: Readonly<Record<SupplierKey, DemoBid>> = {
  tidewater: {
    price: '1443000.00',
    jobs: '5',
    volunteerHours: '2400',
    grades: { service: '5', safeguarding: '5', 'sv-method': '4' },
  },
  lanternlight: {
    price: '1473000.00',
    jobs: '4',
    volunteerHours: '3100',
    grades: { service: '4', safeguarding: '3', 'sv-method': '3' },
  },
  saltmarsh: {
    price: '1336000.00',
    jobs: '7',
    volunteerHours: '1800',
    grades: { service: '4', safeguarding: '5', 'sv-method': '4' },
  },
  northquay: {
    price: '1319000.00',
    jobs: '3',
    volunteerHours: '400',
    grades: { service: '3', safeguarding: '3', 'sv-method': '4' },
  },
  palisade: {
    price: '1192000.00',
    jobs: '2',
    volunteerHours: '150',
    grades: { service: '2', safeguarding: '2', 'sv-method': '2' },
  },
};

/** The same five for a smaller service: prices and promises in proportion. */
export const scaledBid = (bid: DemoBid, percent: number): DemoBid => ({
  ...bid,
  price: `${Math.round((Number(bid.price) * percent) / 100)}.00`,
});
