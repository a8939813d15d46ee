import { gradedLeaves, MOST_SAMPLE_BIDS } from '@commonweal/what-if';
import { data, redirect } from 'react-router';

import {
  type CaseFault,
  type CaseForm,
  caseFormIn,
  fieldOfFault,
  filledCase,
  formOfCase,
  unreadFields,
} from './case-form';
import { saveCases } from './save-cases.server';
import { designOfLot, namedCases, triedLot } from './trial.server';
import { landingsOf, whatIfPath } from './tried-lot';

/** One case as its form shows it. @throws a 404 for a case that is not there */
export async function editedCase(request: Request, lotId: string, number: string) {
  const { lot, one, graded } = await wanted(request, lotId, number);
  const landings = landingsOf(lot);
  return { lot, graded, landings, number: Number(number), form: formOfCase(one, MOST_SAMPLE_BIDS) };
}

async function wanted(request: Request, lotId: string, number: string) {
  const lot = await triedLot(request, lotId);
  const design = designOfLot(lot);
  const { cases } = await namedCases(request, lot, design);
  const one = cases[Number(number) - 1];
  if (!one) throw new Response(null, { status: 404 });
  const names = new Map(lot.criteria.map(({ key, name }) => [key, name]));
  const graded = gradedLeaves(design).map(({ id, scoring }) => ({
    key: id,
    name: names.get(id) ?? id,
    max: scoring.max,
  }));
  return { lot, one, cases, graded };
}

const refused = (form: CaseForm, faults: readonly CaseFault[], status: number) => data({ form, faults }, { status });

/** Saves one case among the others, and goes back to them. */
export async function keepCase(request: Request, lotId: string, number: string) {
  const sent = await request.formData();
  const { cases, graded } = await wanted(request, lotId, number);
  const form = caseFormIn(
    sent,
    graded.map(({ key }) => key),
    MOST_SAMPLE_BIDS,
  );
  const unread = unreadFields(form);
  if (unread.length > 0) return refused(form, unread, 400);
  const filled = filledCase(form);
  const changed = cases.map((one, at) => (at === Number(number) - 1 ? filled.filled : one));
  const saved = await saveCases(request, { lotId, version: Number(sent.get('version')), cases: changed });
  if (saved.isSaved) return redirect(whatIfPath(lotId, '/cases'));
  const faults = saved.faults.map(({ path, message }) => ({ field: fieldOfFault(path, filled), message }));
  return refused(form, faults, saved.status);
}
