import { momentInSentence } from '@commonweal/ui';

import { heading, listOf } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { type Words, plain } from '../model/words.js';
import type { OfflineTender } from './offline-tender.js';

/** Where the page is of which this is a copy, and what to do there to bid. @param address of the tender's public page */
export function biddingParts(tender: OfflineTender, address: string, words: Words): readonly Block[] {
  const items = [
    standing(tender, words),
    ...(tender.state === 'PUBLISHED' ? toBid(tender, words) : []),
    words.ours('bid.address', { address }),
    words.ours('bid.copy'),
    ...(words.language === 'en' ? [] : [words.ours('bid.language')]),
  ];
  return [heading(2, words.ours('heading.bid')), ...listOf(items)];
}

function standing({ state, deadline }: OfflineTender, words: Words): Inline {
  if (state !== 'PUBLISHED') return words.ours('bid.OVER');
  if (deadline === null) return words.ours('bid.UNDATED');
  return words.ours('bid.OPEN', { moment: momentInSentence(deadline, words) });
}

function toBid({ enquiryDeadline }: OfflineTender, words: Words): readonly Inline[] {
  const questions = enquiryDeadline && words.t('bid.questions', { moment: momentInSentence(enquiryDeadline, words) });
  return [words.ours('bid.organisation'), ...(questions ? [plain(questions)] : [])];
}
