import { offerFaults, type OfferRequirements, offerRequirements } from '@commonweal/deal';
import { tenderDocument } from '@commonweal/documents';
import { offlineTender } from '@commonweal/documents/server';
import { parsePounds } from '@commonweal/money';
import { data } from 'react-router';

import { ask } from '../../session/api.server';
import { languageOf } from '../../session/language.server';
import { asksAt } from './asks-at';
import { fieldOf, offerOf, type TypedOffer } from './offer-form';
import { worthOf } from './offer-worth.server';
import { RehearsalDocument } from './rehearsal.document';

async function ownDraft(request: Request, id: string) {
  const { tender } = await ask(RehearsalDocument, { id }, request);
  if (tender?.state !== 'DRAFT' || !tender.comments) throw new Response(null, { status: 404 });
  return tender;
}

export type Draft = Awaited<ReturnType<typeof ownDraft>>;
export type DraftLot = Draft['lots'][number];

/** The draft as suppliers would have it: the very document that they download, and what each lot asks of an offer. */
export async function rehearsed(request: Request, id: string) {
  const draft = await ownDraft(request, id);
  const [tender, { language }] = [await offlineTender(ask, id, request), await languageOf(request)];
  const { blocks } = tenderDocument({ ...tender, state: 'PUBLISHED' }, language, { kind: 'authority' });
  const lots = draft.lots.map((lot) => ({ ...lot, asked: askedOf(draft, lot) }));
  return { draft: { ...draft, lots }, blocks };
}

export type RehearsedLot = Awaited<ReturnType<typeof rehearsed>>['draft']['lots'][number];

/** What the lot would ask of a bid, by the same rule as when it is published. */
const askedOf = ({ estimatedValue, route }: Draft, lot: DraftLot): OfferRequirements =>
  offerRequirements({
    criteria: lot.criteria.map(readCriterion),
    measureIds: lot.measures.map(({ measure }) => measure.id),
    estimates: [lot.estimatedValue, estimatedValue].map((estimate) => estimate?.vat ?? null),
    cap: capOf(route),
  });

function capOf(route: Draft['route']): OfferRequirements['cap'] {
  const cap = parsePounds(route?.fund?.capPerBid ?? '');
  return cap.ok ? cap.value : null;
}

const readCriterion = ({ scoring, ...criterion }: DraftLot['criteria'][number]) => ({
  ...criterion,
  scoring: scoring === null ? null : (JSON.parse(scoring) as object),
});

/** Checks an offer as a bid would be checked. Nothing is kept of it. */
export async function check(request: Request, id: string) {
  const draft = await ownDraft(request, id);
  const form = await request.formData();
  const typed: TypedOffer = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
  const lot = draft.lots.find((each) => each.id === typed['lot']);
  if (!lot) throw new Response(null, { status: 400 });
  const asked = askedOf(draft, lot);
  const offer = offerOf(typed, asked);
  const { language } = await languageOf(request);
  const faults = offerFaults(offer, asked).map(({ path, message }) => ({
    field: `lot${lot.number}.${fieldOf(path, offer)}`,
    ...{ words: message, isSaid: true },
    asks: asksAt(path, { offer, lot, language }),
  }));
  const worth = faults.length > 0 ? null : worthOf(draft, lot, offer);
  return data({ lotId: lot.id, typed, faults, worth }, { status: faults.length > 0 ? 400 : 200 });
}
