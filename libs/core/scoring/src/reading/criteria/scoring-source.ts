import type { Members, Place } from '@commonweal/canonical';

import type { Figure } from '../figure.js';

/** Published figures of the tender that a target may be a multiple of. */
export interface TenderFigures {
  /** £ */
  readonly contractValue: Figure;
  /** full-time jobs */
  readonly fte: Figure;
}

/** Where a scoring rule stands, its members, and what it may refer to. */
export interface ScoringSource {
  readonly members: Members;
  readonly place: Place;
  readonly figures: TenderFigures;
}
