import { heading, listOf, sentences } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import { askedFacts, type ShownCondition } from './asked-facts.js';
import type { OfflineTender } from './offline-tender.js';

/** What must be shown to take part; nothing where nothing must. */
export function conditionParts({ deal: { conditions } }: OfflineTender, words: Words): readonly Block[] {
  if (conditions.length === 0) return [];
  const items = conditions.map((condition) => inWords(condition, words));
  return [heading(2, words.ours('deal.conditions')), ...listOf(items)];
}

function inWords(condition: ShownCondition, words: Words): Inline {
  const { kind, text, otherProof } = condition;
  return sentences(
    words.ours('deal.conditionOf', { kind: words.t(`deal.condition.${kind}`) }),
    words.theirs(text),
    ...askedFacts(condition, words.t).map(({ key, values, english }) => words.mixed(key, values, english)),
    ...(otherProof ? [words.ours('deal.otherProof')] : []),
  );
}
