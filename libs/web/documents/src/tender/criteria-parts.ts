import { percentInWords } from '@commonweal/ui';

import { heading, listOf, paragraph, tableOf } from '../model/blocks.js';
import type { Block, Heading, Inline } from '../model/document-model.js';
import { type Words, plain } from '../model/words.js';
import { type NumberedCriterion, numbered } from './numbered-criteria.js';
import type { OfflineLot } from './offline-tender.js';
import { questionParts } from './question-parts.js';
import { methodInWords, scoringInWords } from './scoring-in-words.js';

/** What decides in a lot: the criteria with what each is worth, how each is scored, and how the winner is found. */
export function criteriaParts(lot: OfflineLot, level: Heading['level'], words: Words): readonly Block[] {
  const title = heading(level, words.ours('heading.criteria'));
  if (lot.criteria.length === 0) return [title, paragraph(words.ours('criteria.none'))];
  const criteria = numbered(lot.criteria);
  return [
    title,
    ...weights(criteria, words),
    heading(level, words.ours('heading.scored')),
    ...howScored(criteria, words),
    ...questionParts(criteria, level, words),
    heading(level, words.ours('heading.rules')),
    ...listOf(rules(lot, words)),
    ...(lot.criteriaHash === null ? [] : [paragraph(words.ours('hash', { hash: lot.criteriaHash }))]),
  ];
}

function weights(criteria: readonly NumberedCriterion[], words: Words): readonly Block[] {
  const head = ['name', 'kind', 'weight', 'worth'].map((key) => words.ours(`criteria.${key}`));
  const rows = criteria.map((criterion) => [
    named(criterion, words),
    words.ours(`kind.${criterion.kind}`),
    weightInWords(criterion, words),
    words.ours('criteria.worthOfWhole', { percent: percentInWords(criterion.effectiveWeight) }),
  ]);
  return tableOf({ head, rows, widths: [0.4, 0.18, 0.17, 0.25] });
}

const named = ({ number, name }: NumberedCriterion, words: Words): Inline =>
  words.mixed('criteria.numbered', { number, name }, ['name']);

function weightInWords({ weight, parentNumber }: NumberedCriterion, words: Words): Inline {
  const percent = percentInWords(weight);
  if (parentNumber === null) return words.ours('criteria.weightAtTop', { percent });
  return words.ours('criteria.weightWithin', { percent, number: parentNumber });
}

function howScored(criteria: readonly NumberedCriterion[], words: Words): readonly Block[] {
  const rows = criteria.flatMap((criterion) =>
    criterion.scoring === null ? [] : [[named(criterion, words), plain(scoringInWords(criterion.scoring, words))]],
  );
  return tableOf({ head: [], rows, widths: [0.32, 0.68] });
}

function rules({ scoring, criteria }: OfflineLot, words: Words): readonly Inline[] {
  const { method, precision, tieBreak, lastResort } = scoring;
  const nameOf = (key: string) =>
    criteria.find((criterion) => criterion.key === key)?.name ?? words.t('scored.byPrice');
  const order = tieBreak.map(nameOf).join(', ');
  const rule = lastResort?.replace(/\.\s*$/, '') ?? '';
  return [
    plain(methodInWords(method, words)),
    words.ours('scored.precision', { count: precision }),
    ...(order ? [words.mixed('scored.tieBreak', { order }, ['order'])] : []),
    ...(rule ? [words.mixed('scored.lastResort', { rule }, ['rule'])] : []),
  ];
}
