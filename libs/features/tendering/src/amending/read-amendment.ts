import { storedText } from '@commonweal/canonical';
import type { DealTerms, DeliveryPlace, TenderContent } from '@commonweal/deal';
import type { Fault } from '@commonweal/result';

import { cleanDeal, type SentLot, sentDealFaults } from '../deal/read-deal.js';
import { textFaults } from '../text/text-faults.js';
import type { SentDocuments } from './amended-documents.js';

/** What an amendment is to change; what is left out stays as it is. */
export interface SentAmendment {
  readonly reason: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly enquiryDeadline: Date | undefined;
  readonly deadline: Date | undefined;
  readonly terms: Partial<DealTerms>;
  readonly lots: readonly SentLot[];
  readonly documents: SentDocuments;
}

/** The version that stands, and the numbers of its lots by their ids. */
export interface Standing {
  readonly content: TenderContent;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The version that an amendment leads to, clean as it is stored; its documents are read by themselves. */
export function sentContent(sent: SentAmendment, { content, numbers }: Standing): TenderContent {
  const { terms, lots } = cleanDeal({ terms: { ...content.terms, ...sent.terms }, lots: sent.lots });
  return {
    ...{ title: textOr(sent.title, content.title), description: textOr(sent.description, content.description) },
    enquiryDeadline: sent.enquiryDeadline?.toISOString() ?? content.enquiryDeadline,
    deadline: sent.deadline?.toISOString() ?? content.deadline,
    terms,
    places: { ...content.places, ...placesByNumber(lots, numbers) },
  };
}

const textOr = (sent: string | undefined, kept: string): string => (sent === undefined ? kept : storedText(sent));

const placesByNumber = (lots: readonly SentLot[], numbers: ReadonlyMap<string, number>) =>
  Object.fromEntries(
    lots.flatMap(({ lotId, places }): [string, readonly DeliveryPlace[]][] =>
      numbers.has(lotId) ? [[String(numbers.get(lotId)), places]] : [],
    ),
  );

/** All that cannot be kept of an amendment as it was sent. */
export function sentAmendmentFaults(sent: SentAmendment, { content, numbers }: Standing): Fault[] {
  const deal = cleanDeal({ terms: { ...content.terms, ...sent.terms }, lots: sent.lots });
  return [
    ...reasonFaults(sent.reason),
    ...text(sent.title, { path: '$.title', name: 'a title', most: 2_000 }),
    ...text(sent.description, { path: '$.description', name: 'the description', least: 0, most: 200_000 }),
    ...sentDealFaults(deal, [...numbers.keys()]).map(inTerms),
  ];
}

/** Why somebody does what everybody reads of. */
export const reasonFaults = (reason: string): Fault[] =>
  textFaults(reason, { path: '$.reason', name: 'the reason', most: 2_000 });

const text = (sent: string | undefined, rule: Parameters<typeof textFaults>[1]): Fault[] =>
  sent === undefined ? [] : textFaults(sent, rule);

const inTerms = ({ path, message }: Fault): Fault => ({
  path: path.startsWith('$.lots') ? path : path.replace('$', '$.terms'),
  message,
});
