import { yearWords } from '@commonweal/design';
import { amountInWords, percentInWords } from '@commonweal/ui';

import { heading, listOf, paragraph, sentences, tableOf } from '../model/blocks.js';
import { type Block, type Inline } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import type { OfflineTender } from './offline-tender.js';

type Budget = NonNullable<OfflineTender['budget']>;
type Standing = Budget['term'];

/**
 * What a draft is planned to cost against what is approved, and what a cut would lose: for colleagues who read a draft.
 * The caller leaves it out of all that others may read.
 */
export function budgetParts({ budget }: OfflineTender, words: Words): readonly Block[] {
  if (!budget) return [];
  const { source, years, term, warnings, vat } = budget;
  const approved = [source.decision, source.reference].filter((part) => part !== null).join(', ');
  return [
    heading(2, words.ours('heading.budget')),
    { kind: 'notice', text: words.ours('budget.ours') },
    paragraph(sentences(words.mixed('budget.source', { approved }, ['approved']), words.ours(`budget.basis.${vat}`))),
    ...tableOf({
      head: ['year', 'approved', 'cost', 'percent'].map((column) => words.ours(`budget.${column}`)),
      rows: [
        ...years.map(({ year, standing }) => rowOf(plain(yearWords(year)), standing, words)),
        rowOf(words.ours('budget.term'), term, words),
      ],
      widths: [0.25, 0.25, 0.25, 0.25],
    }),
    ...listOf(warnings.map(({ text, textCy }) => plain(words.language === 'cy' ? textCy : text))),
    ...cutParts(budget, words),
  ];
}

const rowOf = (name: Inline, { approved, cost, percent }: Standing, words: Words): readonly Inline[] => [
  name,
  approved ? plain(amountInWords(approved.amount)) : words.ours('budget.none'),
  plain(amountInWords(cost.amount)),
  plain(percent ? percentInWords(percent) : '–'),
];

/** A sentence for each lot of which units are planned, and what it assumes. */
function cutParts({ cut: { percent, lots } }: Budget, words: Words): readonly Block[] {
  if (lots.length === 0) return [];
  return [
    ...lots.map(({ unit, lost, lostInMostDeprived }) =>
      paragraph(
        words.mixed('budget.cut', { percent, unit, lost: counted(lost), deprived: counted(lostInMostDeprived) }, [
          'unit',
        ]),
      ),
    ),
    paragraph(words.ours('budget.assumption')),
  ];
}

const counted = (count: number): string => count.toLocaleString('en-GB');
