import { amountInWords } from '@commonweal/ui';

import { factsOf, heading, listOf, paragraph, sentences, tableOf } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import { offeredFacts } from './offered-facts.js';
import type { OfflineTender } from './offline-tender.js';

type Deal = OfflineTender['deal'];

/** The terms: five facts by which one decides whether to read on, what is needed to take part, and how the work is judged. */
export const termsParts = (tender: OfflineTender, words: Words): readonly Block[] => [
  heading(2, words.ours('deal.forUs')),
  ...factsOf(offeredFacts(tender, words).map(([name, value]) => [plain(name), plain(value)])),
  ...conditionParts(tender.deal, words),
  ...kpiParts(tender.deal, words),
];

function conditionParts({ conditions, mobilisationWeeks, oneLotReason }: Deal, words: Words): readonly Block[] {
  const said = [
    ...(mobilisationWeeks === null ? [] : [words.ours('deal.mobilisation', { count: mobilisationWeeks })]),
    ...(oneLotReason === null ? [] : [sentences(words.ours('deal.oneLot'), words.theirs(oneLotReason))]),
  ];
  return [
    ...(conditions.length > 0 ? [heading(2, words.ours('deal.conditions'))] : []),
    ...listOf(conditions.map((condition) => conditionInWords(condition, words))),
    ...said.map(paragraph),
  ];
}

function conditionInWords(condition: Deal['conditions'][number], words: Words): Inline {
  const { kind, text, minimumTurnover, otherProof } = condition;
  return sentences(
    words.mixed('terms.condition', { kind: words.t(`deal.condition.${kind}`), text }, ['text']),
    ...(minimumTurnover === null
      ? []
      : [words.ours('deal.minimumTurnover', { amount: amountInWords(minimumTurnover) })]),
    ...(otherProof ? [words.ours('deal.otherProof')] : []),
  );
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
