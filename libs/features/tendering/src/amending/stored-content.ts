import type { EntityManager } from '@mikro-orm/postgresql';

import { type ContentDocument, fieldChanges, type TenderContent } from '@commonweal/deal';
import { Lot, type Tender, TenderAmendment } from '@commonweal/persistence';

import { storedDeal, storePlaces, storeTerms } from '../deal/stored-deal.js';
import { listed, standingDocuments } from '../documents/standing-documents.js';

/** The last amendment of a tender, public or not; null: it stands as it was published. */
export const newestAmendment = (
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
): Promise<TenderAmendment | null> =>
  em.findOne(TenderAmendment, { tenantId, tenderId }, { orderBy: { number: 'desc' } });

/** What a published tender says, with amendments whose notice is still on its way. */
export async function newestContent(em: EntityManager, tender: Tender): Promise<NewestContent> {
  const newest = await newestAmendment(em, tender);
  const content = newest?.after ?? (await storedContent(em, tender));
  const documents = content.documents ?? (await storedDocuments(em, tender));
  return { content: { ...content, documents }, number: newest?.number ?? 0 };
}

/** A version that says its documents, and the number of its amendment; 0: it was published so. */
export interface NewestContent {
  readonly content: TenderContent & { readonly documents: readonly ContentDocument[] };
  readonly number: number;
}

const storedDocuments = async (em: EntityManager, tender: Tender): Promise<ContentDocument[]> =>
  (await standingDocuments(em, tender)).map(listed);

/** What a published tender says in its own rows. */
export async function storedContent(em: EntityManager, tender: Tender): Promise<TenderContent> {
  const { terms, lots } = await storedDeal(em, tender);
  const numbers = await lotNumbers(em, tender);
  return {
    ...{ title: tender.title, description: tender.description, terms },
    enquiryDeadline: tender.enquiryDeadline?.toISOString() ?? null,
    deadline: (tender.deadline ?? new Date(NaN)).toISOString(),
    places: Object.fromEntries(lots.map(({ lotId, places }) => [String(numbers.get(lotId)), places])),
    documents: await storedDocuments(em, tender),
  };
}

/** Writes a version into the rows that the tender is read from. Its days stand there already. */
export async function storeContent(em: EntityManager, tender: Tender, content: TenderContent): Promise<void> {
  const { title, description, terms } = content;
  const changes = fieldChanges(await storedContent(em, tender), content);
  Object.assign(tender, { title, description });
  await em.flush();
  await storeTerms(em, tender, terms);
  // The database lets the rows of published places go only where a version changes them.
  if (changes.some(({ field }) => field === 'PLACES'))
    await storePlaces(em, tender, await placesIn(em, tender, content));
}

const placesIn = async (em: EntityManager, tender: Tender, { places }: TenderContent) =>
  [...(await lotNumbers(em, tender))].map(([lotId, number]) => ({ lotId, places: places[String(number)] ?? [] }));

/** The numbers of a tender's lots by their ids. */
export async function lotNumbers(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<Map<string, number>> {
  const lots = await em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  return new Map(lots.map(({ id, number }) => [id, number]));
}
