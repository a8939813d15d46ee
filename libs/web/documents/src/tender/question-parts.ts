import { heading, listOf, paragraph, sentences } from '../model/blocks.js';
import type { Block, Heading, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import type { NumberedCriterion } from './numbered-criteria.js';
import type { OfflineCriterion } from './offline-tender.js';

/** What a bid answers in words, criterion by criterion, with the most words of each answer; nothing where nothing is asked. */
export function questionParts(
  criteria: readonly NumberedCriterion[],
  level: Heading['level'],
  words: Words,
): readonly Block[] {
  const asking = criteria.filter(({ questions }) => questions.length > 0);
  if (asking.length === 0) return [];
  return [
    heading(level, words.ours('heading.questions')),
    ...asking.flatMap(({ number, name, questions }) => [
      paragraph(words.mixed('criteria.numbered', { number, name }, ['name'])),
      ...listOf(questions.map((question) => asked(question, words))),
    ]),
    paragraph(words.ours('question.counting')),
  ];
}

const asked = ({ text, help, wordLimit }: OfflineCriterion['questions'][number], words: Words): Inline =>
  sentences(
    words.theirs(text),
    words.ours('question.limit', { count: wordLimit }),
    ...(help === '' ? [] : [words.theirs(help)]),
  );
