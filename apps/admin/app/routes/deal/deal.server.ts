import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { SetDealTermsDocument, TenderDealDocument } from './deal.document';
import { type DealForm, dealFormIn, fieldAt } from './deal-form';
import { placeChoices } from './deal-places.server';
import { edited } from './edited-rows';
import type { DealtTender } from './form-of-deal';
import { inputOfForm } from './input-of-form';
import { type PlaceChoices, withOnlyPlaces } from './place-choices';
import { type DealFault, typedFaults, unfoundPlaces } from './typed-faults';

/** A draft. @throws a 404 for anything else */
export async function dealtTender(request: Request, id: string): Promise<DealtTender> {
  const { tender } = await ask(TenderDealDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** Adds or takes out a row, looks a place up, or saves the terms. Whatever was typed comes back with the page. */
export async function changeDeal(request: Request, tenderId: string) {
  const sent = await request.formData();
  const wish = String(sent.get('do') ?? '');
  const typed = edited(dealFormIn(sent), wish);
  const { tender } = await ask(TenderDealDocument, { id: tenderId }, request);
  const places = await placeChoices(request, typed, tender?.placeCodes ?? []);
  const form = withOnlyPlaces(typed, places);
  const shown: Shown = (faults = [], status = 200) => data({ form, places, faults }, { status });
  if (wish !== 'save') return shown(unfoundPlaces(form, places));
  const faults = [...unfoundPlaces(form, places), ...typedFaults(form)].filter(isFirstOfField);
  return faults.length > 0 ? shown(faults, 400) : save({ request, tenderId, form }, shown);
}

const isFirstOfField = ({ field }: DealFault, at: number, all: readonly DealFault[]): boolean =>
  all.findIndex((other) => other.field === field) === at;

interface ToSave {
  readonly request: Request;
  readonly tenderId: string;
  readonly form: DealForm;
}

interface ShownDeal {
  readonly form: DealForm;
  readonly places: PlaceChoices;
  readonly faults: readonly DealFault[];
}

type Shown = (faults?: readonly DealFault[], status?: number) => ReturnType<typeof data<ShownDeal>>;

async function save({ request, tenderId, form }: ToSave, shown: Shown) {
  const { setDealTerms: ended } = await ask(SetDealTermsDocument, { input: inputOfForm(tenderId, form) }, request);
  if (ended.__typename === 'SetDealTermsSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/deal?saved=yes`);
  if (ended.__typename !== 'InvalidInput') return shown([{ field: 'payment.time', message: ended.message }], 409);
  return shown(
    ended.faults.map(({ path, message }) => ({ field: fieldAt(path), message })),
    400,
  );
}
