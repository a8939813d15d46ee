import type { DraftTender } from './draft-tender.js';

/** A draft that gave way to a newer release of the same tender. */
export interface Superseded {
  readonly draft: DraftTender;
  readonly by: DraftTender;
}

/**
 * Of several releases of one tender keeps the newest: by date, undated ones last, and the first in the document of equals.
 *
 * One ocid is one tender, unless two of the three – the buyer's number, the title, the buyer – differ: some publishers give one
 * ocid to different tenders. Those stay apart, and `sharedOcids` names the ocid.
 *
 * @returns drafts in the document's order
 */
export function newestOfEach(drafts: readonly DraftTender[]) {
  const kept = new Map<string, Marked[]>();
  const newer = new Map<DraftTender, DraftTender>();
  for (const draft of newestFirst(drafts)) {
    const marked = markedOf(draft);
    const rivals = kept.get(draft.ocid) ?? [];
    const by = rivals.find((rival) => isSameTender(rival, marked));
    if (by) newer.set(draft, by.draft);
    else kept.set(draft.ocid, withAdded(rivals, marked));
  }
  return {
    current: drafts.filter((draft) => !newer.has(draft)),
    superseded: drafts.flatMap((draft): Superseded[] => supersededBy(draft, newer.get(draft))),
    sharedOcids: [...kept].filter(([, same]) => same.length > 1).map(([ocid]) => ocid),
  };
}

const supersededBy = (draft: DraftTender, by: DraftTender | undefined): Superseded[] => (by ? [{ draft, by }] : []);

/** The sort is stable, so that equals stay in the document's order. */
const newestFirst = (drafts: readonly DraftTender[]): DraftTender[] =>
  [...drafts].sort((a, b) => descending(a.publishedAt ?? '', b.publishedAt ?? ''));

const descending = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);

function withAdded(rivals: Marked[], marked: Marked): Marked[] {
  rivals.push(marked);
  return rivals;
}

/** A draft with what tells it from others, made comparable once. */
interface Marked {
  readonly draft: DraftTender;
  readonly tenderId: string;
  readonly title: string;
  readonly buyer: string;
}

const markedOf = (draft: DraftTender): Marked => ({
  draft,
  tenderId: draft.tenderId ?? '',
  title: folded(draft.title),
  buyer: folded(draft.buyer.name),
});

function isSameTender(a: Marked, b: Marked): boolean {
  const otherId = a.tenderId !== '' && b.tenderId !== '' && a.tenderId !== b.tenderId;
  return Number(otherId) + Number(a.title !== b.title) + Number(a.buyer !== b.buyer) < 2;
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
