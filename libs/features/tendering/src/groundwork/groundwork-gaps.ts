import type { EntityManager } from '@mikro-orm/postgresql';

import type { LocalDate } from '@commonweal/calendar';
import { decisionBreaches, NOTHING_DECIDED } from '@commonweal/design';
import type { Tender, TenderDesign, TenderGroundwork } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { heardPlaces, needGaps } from './need-gaps.js';
import type { HeardPlace } from './read-places.js';
import { storedGroundwork } from './stored-groundwork.js';

/** What a draft stands on, as publication looks at it. */
export interface Groundwork {
  readonly places: readonly HeardPlace[];
  readonly stored: TenderGroundwork | null;
}

export const readGroundwork = async (em: EntityManager, tender: Tender): Promise<Groundwork> => ({
  places: await heardPlaces(em, tender),
  stored: await storedGroundwork(em, tender),
});

/** What a tender still has to say before it is published. @param today chooses the rules */
export const groundworkGaps = (
  { places, stored }: Groundwork,
  design: TenderDesign | null,
  today: LocalDate,
): Fault[] => [...needGaps(places, stored?.answers ?? []), ...decisionGaps(stored, design, today)];

/** Rules hang on the route, which a tender that came from a notice does not have. */
function decisionGaps(stored: TenderGroundwork | null, design: TenderDesign | null, today: LocalDate): Fault[] {
  if (!design) return [];
  const { nation, subject, regime } = design;
  return decisionBreaches(stored?.before ?? NOTHING_DECIDED, { nation, subject, regime, noticeDate: today }).map(
    ({ path, text, fix, source }) => ({
      ...{ path: path.replace('$', '$.decisions'), message: `${text.en} ${fix.en} (${source})` },
    }),
  );
}
