import { compare, member, MONEY, readList, readObject, SHARE, type Place } from '@commonweal/canonical';

import type { Band, ScoringKind } from '../../kinds/scoring-kind.js';
import { needed } from '../optional.js';
import type { ScoringSource } from './scoring-source.js';

/** The rule of a `bands` or `sv-bands` leaf: each band ends above the one before it. */
export function readBandedScoring(kind: 'bands' | 'sv-bands', { members, place }: ScoringSource): ScoringKind | null {
  const at = place.at('bands');
  const items = readList(member(members, 'bands'), at);
  if (items === null) return null;
  if (items.length === 0) return at.refuse('must hold at least one band.');
  const bands = items.map((item, index) => readBand(item, at.at(index)));
  if (!bands.every((band) => band !== null)) return null;
  refuseDescending(bands, at);
  return { kind, bands };
}

function readBand(value: unknown, place: Place): Band | null {
  const members = readObject(value, place, ['upTo', 'fraction']);
  if (members === null) return null;
  const upTo = needed(members, 'upTo', { place, rule: MONEY });
  const fraction = needed(members, 'fraction', { place, rule: SHARE });
  return upTo === null || fraction === null ? null : { upTo, fraction };
}

function refuseDescending(bands: readonly Band[], place: Place): void {
  bands.forEach(({ upTo }, index) => {
    const before = bands[index - 1];
    if (before !== undefined && compare(upTo, before.upTo) <= 0)
      place.at(index).at('upTo').refuse('must be more than the upTo of the band before.');
  });
}
