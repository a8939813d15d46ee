import { dateInWords, type Language } from '@commonweal/ui';

import { heading, listOf, paragraph } from '../model/blocks.js';
import { printableText } from '../model/printable-text.js';
import type { Block, DocumentModel, Heading } from '../model/document-model.js';
import { type Words, wordsIn } from '../model/words.js';
import { biddingParts } from './bidding-parts.js';
import { budgetParts } from './budget-parts.js';
import { criteriaParts } from './criteria-parts.js';
import { fileParts } from './file-parts.js';
import { groundworkParts } from './groundwork-parts.js';
import { keyFacts, lotFacts } from './key-facts.js';
import { noticeParts } from './notice-parts.js';
import type { OfflineLot, OfflineTender } from './offline-tender.js';
import { routeParts, timelineParts } from './route-parts.js';
import { placeFactorParts } from './place-factor-parts.js';
import { effortParts, placeParts } from './place-parts.js';
import { demandParts, measureParts } from './social-value-parts.js';
import { termsParts } from './terms-parts.js';

/** For whom a document is made: the authority itself, or whoever may bid, who is told how and at which address. */
export type Audience = { readonly kind: 'authority' } | { readonly kind: 'public'; readonly address: string };

/** A tender as a document: all that its pages say of it, in the order in which somebody decides whether to bid. */
export function tenderDocument(tender: OfflineTender, language: Language, audience: Audience): DocumentModel {
  const words = wordsIn(language);
  return {
    language,
    title: printableText(tender.title),
    author: printableText(tender.buyer.name),
    reference: printableText(tender.reference),
    madeAt: tender.publishedAt,
    foot: foot(tender, words),
    blocks: [
      ...opening(tender, words),
      ...changes(tender, words),
      ...toBid(tender, audience, words),
      ...termsParts(tender, words),
      ...aboutIt(tender, words),
      ...lots(tender, words),
      ...fileParts(tender, words),
      ...groundworkParts(tender, words),
      ...noticeParts(isOurs(tender, audience) ? tender : withAcceptedNotices(tender), words),
      ...ofOurs(tender, audience, words),
    ],
  };
}

function foot({ reference, state }: OfflineTender, { t }: Words): string {
  const page = t('page', { page: '{{page}}', pages: '{{pages}}' });
  return [printableText(reference), ...(state === 'DRAFT' ? [t('state.DRAFT')] : []), page].join(' – ');
}

function opening(tender: OfflineTender, words: Words): readonly Block[] {
  return [
    ...(tender.state === 'DRAFT' ? [{ kind: 'notice' as const, text: words.ours('draft') }] : []),
    heading(1, words.theirs(tender.title)),
    heading(2, words.ours('heading.facts')),
    ...keyFacts(tender, words),
  ];
}

/** What was changed in public since it was published. */
function changes({ amendments }: OfflineTender, words: Words): readonly Block[] {
  const lines = amendments.flatMap(({ publishedAt, reason }) =>
    publishedAt === null
      ? []
      : [words.mixed('terms.change', { date: dateInWords(publishedAt, words), reason }, ['reason'])],
  );
  return lines.length === 0 ? [] : [heading(2, words.ours('terms.changed')), ...listOf(lines)];
}

function toBid(tender: OfflineTender, audience: Audience, words: Words): readonly Block[] {
  return audience.kind === 'public' ? biddingParts(tender, audience.address, words) : [];
}

/** Whether a document is for colleagues alone: while the tender is a draft. A file of a published one goes round outside. */
const isOurs = ({ state }: OfflineTender, { kind }: Audience): boolean => kind === 'authority' && state === 'DRAFT';

function ofOurs(tender: OfflineTender, audience: Audience, words: Words): readonly Block[] {
  return isOurs(tender, audience) ? budgetParts(tender, words) : [];
}

/** Nobody outside reads a notice that the national platform has not accepted. */
const withAcceptedNotices = (tender: OfflineTender): OfflineTender => ({
  ...tender,
  notices: { edges: tender.notices.edges.filter(({ node }) => node.state === 'ACCEPTED') },
});

function aboutIt({ description, route }: OfflineTender, words: Words): readonly Block[] {
  const paragraphs = description.split(/[\r\n]+/).filter((text) => text.trim() !== '');
  return [
    ...(paragraphs.length > 0 ? [heading(2, words.ours('heading.about'))] : []),
    ...paragraphs.map((text) => paragraph(words.theirs(text))),
    ...(route ? [...routeParts(route, words), ...timelineParts(route, words)] : []),
  ];
}

function lots(tender: OfflineTender, words: Words): readonly Block[] {
  return tender.lots.flatMap((lot) => lotParts(lot, tender, words));
}

function lotParts(lot: OfflineLot, { lots: all, estimatedValue }: OfflineTender, words: Words): readonly Block[] {
  const isOnly = all.length === 1;
  const level: Heading['level'] = isOnly ? 2 : 3;
  const facts = lotFacts(lot, isOnly, words);
  const title = words.mixed('heading.lot', { number: lot.number, title: lot.title }, ['title']);
  return [
    ...(isOnly && facts.length === 0 ? [] : [heading(2, isOnly ? words.ours('fact.term') : title)]),
    ...facts,
    ...placeParts(lot, level, words),
    ...effortParts(lot, words),
    ...criteriaParts(lot, level, words),
    ...measureParts(lot, level, words),
    ...placeFactorParts({ lot, value: (lot.estimatedValue ?? estimatedValue)?.amount ?? null, level }, words),
    ...demandParts(lot, level, words),
  ];
}
