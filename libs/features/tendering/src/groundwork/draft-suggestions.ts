import type { EntityManager } from '@mikro-orm/postgresql';

import { type LocalDate, localDate, londonClock } from '@commonweal/calendar';
import { type PlaceOfNeed, type Suggestion, suggestionsFor } from '@commonweal/design';
import { type Tender, TenderDesign } from '@commonweal/persistence';
import { DOMAINS } from '@commonweal/places';

import { type DeprivedParts, deprivedParts } from './deprived-parts.js';
import { heardPlaces } from './need-gaps.js';
import type { HeardPlace } from './read-places.js';

/** What a draft's places lead to, by their figures and by what their people said. */
export async function draftSuggestions(em: EntityManager, draft: Tender, now: Date): Promise<Suggestion[]> {
  const heard = await heardPlaces(em, draft);
  const figures = await deprivedParts(em, [...new Set(draft.placeCodes)]);
  const day = await noticeDay(em, draft, now);
  return heard.flatMap((place) => suggestionsFor(placeOfNeed(place, figures), day));
}

/** The rules of the notice's own day; a tender from a notice has none yet. */
async function noticeDay(em: EntityManager, { tenantId, id: tenderId }: Tender, now: Date): Promise<LocalDate> {
  const design = await em.findOne(TenderDesign, { tenantId, tenderId });
  return design ? localDate(design.noticeDate) : londonClock(now).date;
}

function placeOfNeed({ code, place, needs }: HeardPlace, figures: readonly DeprivedParts[]): PlaceOfNeed {
  const known = figures.find((each) => each.code === code);
  return {
    ...{ code, name: place?.name ?? code, neighbourhoods: known?.neighbourhoods ?? 0 },
    domains: known ? DOMAINS.map((domain) => ({ domain, mostDeprived: known.parts[domain] })) : [],
    needs: needs.map(({ need, result }) => ({
      ...{ title: need.title, titleCy: need.titleCy ?? null, rank: result.rank ?? 0 },
    })),
  };
}
