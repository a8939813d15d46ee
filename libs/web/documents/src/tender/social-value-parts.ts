import { amountInWords, percentInWords } from '@commonweal/ui';
import { mayLeaveTenant } from '@commonweal/measures';

import { heading, listOf, paragraph, sentences, tableOf } from '../model/blocks.js';
import type { Block, Heading, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import type { OfflineLot } from './offline-tender.js';
import { sourced } from './route-parts.js';

type Measure = OfflineLot['measures'][number]['measure'];
type Demand = OfflineLot['frameworkDemands'][number];

/** The commitments that count, each with its value, the year of its prices, its source and its licence. */
export function measureParts(lot: OfflineLot, level: Heading['level'], words: Words): readonly Block[] {
  if (lot.measures.length === 0) return [];
  const head = ['name', 'value', 'source'].map((key) => words.ours(`measure.${key}`));
  const rows = lot.measures.map(({ measure }) => [
    words.either(measure.name, measure.nameCy),
    mayLeaveTenant(measure.licence) ? valueInWords(measure, words) : withheld(measure, words),
    origin(measure, words),
  ]);
  return [heading(level, words.ours('heading.measures')), ...tableOf({ head, rows, widths: [0.28, 0.27, 0.45] })];
}

function valueInWords({ proxyValue, priceYear, unit, unitCy }: Measure, words: Words): Inline {
  const counted = words.language === 'cy' ? unitCy : unit;
  if (proxyValue === null) return words.ours('measure.gradedOnly', { unit: counted });
  const year = priceYear ?? words.t('measure.noYear');
  return words.ours('measure.perUnit', { amount: amountInWords(proxyValue), unit: counted, year });
}

const withheld = ({ licence }: Measure, words: Words): Inline =>
  words.mixed('measure.withheld', { licence }, ['licence']);

function origin({ source, licence, uncertainty }: Measure, words: Words): Inline {
  const said = ended(source);
  return sentences(
    words.mixed('measure.sourceAndLicence', { source: said, licence }, ['source', 'licence']),
    words.mixed('measure.trust', { uncertainty }, ['uncertainty']),
  );
}

const ended = (text: string): string => (/[.!?]\s*$/.test(text) ? text : `${text}.`);

/** What the frameworks that hold ask of the lot's social value. */
export function demandParts(lot: OfflineLot, level: Heading['level'], words: Words): readonly Block[] {
  if (lot.frameworkDemands.length === 0) return [];
  return [
    heading(level, words.ours('heading.demands')),
    ...lot.frameworkDemands.flatMap((demand) => [
      paragraph(sentences(titleOf(demand, words), ...asked(demand, words))),
      ...listOf(demand.reasons.map((reason) => sourced(reason, words))),
    ]),
  ];
}

function titleOf({ title, titleCy }: Demand, words: Words): Inline {
  return words.either(ended(title), titleCy === null ? null : ended(titleCy));
}

function asked({ leastWeight, target, isBinding, isMet }: Demand, words: Words): readonly Inline[] {
  const weight =
    leastWeight === null
      ? [words.ours('demand.none')]
      : [
          words.ours('demand.least', { percent: percentInWords(leastWeight) }),
          words.ours(isMet ? 'demand.met' : 'demand.notMet'),
        ];
  const earns = target === null ? [] : [words.ours('demand.target', { amount: amountInWords(target) })];
  return [...weight, ...earns, words.ours(isBinding ? 'demand.binding' : 'demand.notBinding')];
}
