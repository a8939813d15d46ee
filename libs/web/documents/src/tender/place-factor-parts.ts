import { lotTarget, placeExample } from '@commonweal/frameworks';
import { amountInWords } from '@commonweal/ui';

import { heading, paragraph, tableOf } from '../model/blocks.js';
import type { Block, Heading, Inline } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import type { OfflineLot } from './offline-tender.js';

/** A lot, what its contract is expected to be worth, and how deep its headings stand. */
export interface FactoredLot {
  readonly lot: OfflineLot;
  /** £; the tender's where the lot has none of its own */
  readonly value: string | null;
  readonly level: Heading['level'];
}

/** What a benefit counts by where it lands: in words with an example, and the table that decides. */
export function placeFactorParts({ lot, value, level }: FactoredLot, words: Words): readonly Block[] {
  if (!lot.placeFactors) return [];
  const head = ['place', 'code', 'decile', 'factor'].map((key) => words.ours(`placeFactors.${key}`));
  const rows = lot.placeFactors.places.map(({ code, decile, factor }) => [
    nameOf(code, lot, words),
    ...[code, decile === null ? '–' : String(decile), factor].map(plain),
  ]);
  return [
    heading(level, words.ours('placeFactors.heading')),
    paragraph(words.ours('placeFactors.lede')),
    ...exampleParts(lot, value, words),
    paragraph(words.ours('placeFactors.words')),
    ...tableOf({ head, rows, widths: [0.4, 0.2, 0.25, 0.15] }),
  ];
}

function exampleParts(lot: OfflineLot, value: string | null, words: Words): readonly Block[] {
  const target = lotTarget(
    lot.criteria.map(({ scoring }) => scoring),
    value,
  );
  const example = lot.placeFactors && placeExample(lot.placeFactors, target);
  const [offer] = example?.offers ?? [];
  if (!example || !offer) return [];
  const values = {
    ...{ amount: amountInWords(example.sum), there: amountInWords(offer.there), factor: example.factor },
    place: nameIn(example.place, lot),
  };
  return [paragraph(words.mixed('placeFactors.example', values, ['place']))];
}

const nameIn = (code: string, { places }: OfflineLot): string =>
  places.find((each) => each.code === code)?.place?.name ?? code;

const nameOf = (code: string, lot: OfflineLot, words: Words): Inline => words.theirs(nameIn(code, lot));
