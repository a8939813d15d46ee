import { factsOf, heading, paragraph, sentences, tableOf } from '../model/blocks.js';
import type { Block } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import { conditionParts } from './condition-parts.js';
import { offeredFacts } from './offered-facts.js';
import type { OfflineTender } from './offline-tender.js';

type Deal = OfflineTender['deal'];

/** The terms: five facts by which one decides whether to read on, what is needed to take part, and how the work is judged. */
export const termsParts = (tender: OfflineTender, words: Words): readonly Block[] => [
  heading(2, words.ours('deal.forUs')),
  ...factsOf(offeredFacts(tender, words).map(([name, value]) => [plain(name), plain(value)])),
  ...conditionParts(tender, words),
  ...wholeParts(tender.deal, words),
  ...kpiParts(tender.deal, words),
];

/** How long it takes to begin, and why it is one contract. */
function wholeParts({ mobilisationWeeks, oneLotReason }: Deal, words: Words): readonly Block[] {
  const said = [
    ...(mobilisationWeeks === null ? [] : [words.ours('deal.mobilisation', { count: mobilisationWeeks })]),
    ...(oneLotReason === null ? [] : [sentences(words.ours('deal.oneLot'), words.theirs(oneLotReason))]),
  ];
  return said.map(paragraph);
}

function kpiParts({ kpis, noKpisReason }: Deal, words: Words): readonly Block[] {
  if (kpis.length === 0)
    return noKpisReason === null ? [] : [paragraph(sentences(words.ours('terms.noKpis'), words.theirs(noKpisReason)))];
  return [
    heading(2, words.ours('deal.kpis')),
    ...tableOf({
      head: ['name', 'target', 'measuredBy'].map((column) => words.ours(`deal.kpi.${column}`)),
      rows: kpis.map(({ name, target, measuredBy }) => [name, target, measuredBy].map(words.theirs)),
      widths: [0.4, 0.25, 0.35],
    }),
  ];
}
