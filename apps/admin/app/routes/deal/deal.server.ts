import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { SetDealTermsDocument, TenderDealDocument } from './deal.document';
import { type DealForm, dealFormIn, fieldAt } from './deal-form';
import { edited } from './edited-rows';
import type { DealtTender } from './form-of-deal';
import { inputOfForm } from './input-of-form';
import { type DealFault, typedFaults } from './typed-faults';

/** A draft. @throws a 404 for anything else */
export async function dealtTender(request: Request, id: string): Promise<DealtTender> {
  const { tender } = await ask(TenderDealDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** Adds or takes out a row, or saves the terms. Whatever was typed comes back with the page. */
export async function changeDeal(request: Request, tenderId: string) {
  const sent = await request.formData();
  const wish = String(sent.get('do') ?? '');
  const form = edited(dealFormIn(sent), wish);
  const shown = (faults: readonly DealFault[] = [], status = 200) => data({ form, faults }, { status });
  if (wish !== 'save') return shown();
  const typed = typedFaults(form);
  return typed.length > 0 ? shown(typed, 400) : save({ request, tenderId, form }, shown);
}

interface ToSave {
  readonly request: Request;
  readonly tenderId: string;
  readonly form: DealForm;
}

type Shown = (
  faults: readonly DealFault[],
  status: number,
) => ReturnType<typeof data<{ form: DealForm; faults: readonly DealFault[] }>>;

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
