import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { refusedFaults } from '../field-at';
import type { FieldFault } from '../form-page';
import { beforeFormIn, type DecidedTender, inputOfDecisions, typedFaults, withRow } from './before-form';
import { BeforeTenderDocument, SetDecisionsDocument } from './before.document';

/** A draft. @throws a 404 for anything else */
export async function decidedTender(request: Request, id: string): Promise<DecidedTender> {
  const { tender } = await ask(BeforeTenderDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** Adds a row, or saves the decisions. Whatever was typed comes back with the page. */
export async function decide(request: Request, tenderId: string) {
  const sent = await request.formData();
  const form = beforeFormIn(sent);
  const shown = (faults: readonly FieldFault[], status: number) => data({ form, faults }, { status });
  if (sent.get('do') === 'add') return data({ form: withRow(form), faults: [] as readonly FieldFault[] });
  const typed = typedFaults(form);
  if (typed.length > 0) return shown(typed, 400);
  const { setDecisions: ended } = await ask(SetDecisionsDocument, { input: inputOfDecisions(tenderId, form) }, request);
  if (ended.__typename === 'SetDecisionsSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/before?saved=yes`);
  return shown(refusedFaults(ended, 'equality.assessed'), ended.__typename === 'InvalidInput' ? 400 : 409);
}
