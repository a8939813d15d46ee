import { numberInWords } from '@commonweal/ui';

import { heading, listOf, paragraph, sentences } from '../model/blocks.js';
import type { Block, Heading, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import type { OfflineLot } from './offline-tender.js';

type Place = OfflineLot['places'][number];

/** Where a lot is carried out, and how people of each place reach the service. */
export const placeParts = ({ places }: OfflineLot, level: Heading['level'], words: Words): readonly Block[] =>
  places.length === 0
    ? []
    : [heading(level, words.ours('deal.places')), ...listOf(places.map((place) => placeInWords(place, words)))];

function placeInWords({ code, place, channels }: Place, words: Words): Inline {
  const names = channels.map((channel) => words.t(`deal.channel.${channel}`)).join(', ');
  const key = channels.length > 0 ? 'terms.served' : 'terms.place';
  return words.mixed(key, { name: place?.name ?? code, code, channels: names }, ['name']);
}

/** About how much work a bid is. */
export function effortParts({ bidEffort }: OfflineLot, words: Words): readonly Block[] {
  const { hours, questions, words: length } = bidEffort;
  return [
    paragraph(
      sentences(
        words.ours('deal.effort', { count: hours }),
        words.ours('deal.questions', { count: questions, words: numberInWords(length) }),
      ),
    ),
  ];
}
