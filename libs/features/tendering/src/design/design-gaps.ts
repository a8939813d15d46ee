import type { LocalDate } from '@commonweal/calendar';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { routeGaps } from './route-gaps.js';
import { timelineGaps } from './timeline-gaps.js';

/** A tender and how it is procured; null for one that came from a notice. */
export interface DesignedTender {
  readonly tender: Tender;
  readonly design: TenderDesign | null;
}

/** What its route and its timeline lack for publication. @param today the London day of publication */
export const designGaps = ({ tender, design }: DesignedTender, today: LocalDate): Fault[] => [
  ...routeGaps(design, tender, today),
  ...timelineGaps(design, tender, today),
];
