import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { refusedFaults } from '../field-at';
import type { FieldFault } from '../form-page';
import { inputOfNeeds, type NeedsForm, needsFormIn, type NeedyTender, placesInForm, typedFaults } from './needs-form';
import { AnswerNeedsDocument, TenderNeedsDocument } from './needs.document';

/** A draft. @throws a 404 for anything else */
export async function needyTender(request: Request, id: string): Promise<NeedyTender> {
  const { tender } = await ask(TenderNeedsDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** Saves the answers. Whatever was typed comes back with the page. */
export async function answer(request: Request, tenderId: string) {
  const form = needsFormIn(await request.formData());
  const shown = (faults: readonly FieldFault[], status: number) => data({ form, faults }, { status });
  const typed = typedFaults(form);
  if (typed.length > 0) return shown(typed, 400);
  const { answerNeeds: ended } = await ask(AnswerNeedsDocument, { input: inputOfNeeds(tenderId, form) }, request);
  if (ended.__typename === 'AnswerNeedsSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/needs?saved=yes`);
  const status = ended.__typename === 'InvalidInput' ? 400 : 409;
  return shown(refusedFaults(ended, 'answers.0.uptake').map(inForm(form)), status);
}

/** What was left out of the form moves the places of the others. */
const inForm = (form: NeedsForm) => (fault: FieldFault) => ({
  ...fault,
  field: fault.field.replace(/^answers\.(\d+)/, (_, at) => `answers.${placesInForm(form)[Number(at)] ?? 0}`),
});
