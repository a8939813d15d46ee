import { londonClock } from '@commonweal/calendar';
import { pence, toWire } from '@commonweal/money';

import type { WantedSearch } from './wanted-search.js';

/** The query of the portal's list that shows a search, as its form would send it. */
export function portalQuery(wanted: WantedSearch): string {
  const { words, cpv, place, valueFrom, valueTo, closingAfter, closingBefore } = wanted;
  const said = {
    ...{ q: words, cpv: cpv?.join(', '), place, least: pounds(valueFrom), most: pounds(valueTo) },
    vcse: wanted.isVcseFriendly ? 'yes' : undefined,
    sme: wanted.isSmeFriendly ? 'yes' : undefined,
    // The first day that is meant begins just after; the last ends just before.
    ...dayParts('from', closingAfter, 1),
    ...dayParts('to', closingBefore, -1),
  };
  const parts = Object.entries(said).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return String(new URLSearchParams(parts));
}

const pounds = (sum: string | undefined): string | undefined => sum && toWire(pence(BigInt(sum)));

function dayParts(name: string, instant: string | undefined, shift: number): Record<string, string> {
  if (!instant) return {};
  const [year = '', month = '', day = ''] = londonClock(new Date(Date.parse(instant) + shift)).date.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
