import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { AddSocialValueDocument, ChooseMeasuresDocument } from '../../criteria-editor/social-value.document';
import { refusedFaults } from '../field-at';
import type { FieldFault } from '../form-page';
import { NeedFirstDocument, ReasonCriteriaDocument, VersionDocument } from './need-first.document';
import { hasSocialValue, needFirstFormIn, type NeedFirstForm, type NeedFirstLot, typedFaults } from './need-first-form';
import type { NeedFirstTender } from './need-first-form';

/** A draft. @throws a 404 for anything else */
export async function needFirstTender(request: Request, id: string): Promise<NeedFirstTender> {
  const { tender } = await ask(NeedFirstDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** Takes measures up into a lot, with the reasons. Whatever was chosen comes back with the page. */
export async function takeUp(request: Request, tenderId: string) {
  const form = needFirstFormIn(await request.formData());
  const shown = (faults: readonly FieldFault[], status: number) => data({ form, faults }, { status });
  const tender = await needFirstTender(request, tenderId);
  const lot = tender.lots.find(({ id }) => id === form.lotId);
  const typed = typedFaults(form, lot);
  if (typed.length > 0 || !lot) return shown(typed, 400);
  if (Number(form.version) !== tender.version) return shown([{ field: 'measure', key: 'changed' }], 409);
  const faults = await takenUp({ request, tender, lot, form });
  return faults.length > 0
    ? shown(faults, 400)
    : redirect(`/tenders/${encodeURIComponent(tenderId)}/need-first?saved=yes`);
}

interface Taking {
  readonly request: Request;
  readonly tender: NeedFirstTender;
  readonly lot: NeedFirstLot;
  readonly form: NeedFirstForm;
}

/** Each step is whole by itself: what was done stays where a later one is refused. */
async function takenUp(taking: Taking): Promise<FieldFault[]> {
  for (const step of [addCriterion, chooseMeasures, keepReasons]) {
    const faults = await step(taking);
    if (faults.length > 0) return faults;
  }
  return [];
}

async function addCriterion({ request, tender, lot, form }: Taking): Promise<FieldFault[]> {
  if (hasSocialValue(lot)) return [];
  const input = { lotId: lot.id, version: tender.version, weight: form.weight };
  const { addSocialValueCriterion: ended } = await ask(AddSocialValueDocument, { input }, request);
  return ended.__typename === 'AddSocialValueCriterionSuccess' ? [] : refusedFaults(ended, 'weight').map(at('weight'));
}

async function chooseMeasures({ request, tender, lot, form }: Taking): Promise<FieldFault[]> {
  const before = lot.measures.map(({ measure }) => measure.id);
  const measureIds = [...new Set([...before, ...form.measureIds])];
  const input = { lotId: lot.id, version: await versionNow(request, tender.id), measureIds };
  const { chooseMeasures: ended } = await ask(ChooseMeasuresDocument, { input }, request);
  return ended.__typename === 'ChooseMeasuresSuccess' ? [] : refusedFaults(ended, 'measure').map(at('measure'));
}

async function keepReasons({ request, tender, lot, form }: Taking): Promise<FieldFault[]> {
  const before = tender.criteriaReasons.filter(({ lotId }) => lotId === lot.id).map(({ measure }) => measure.id);
  const measureIds = [...new Set([...before, ...form.measureIds])];
  const input = { lotId: lot.id, version: await versionNow(request, tender.id), measureIds };
  const { reasonCriteria: ended } = await ask(ReasonCriteriaDocument, { input }, request);
  return ended.__typename === 'ReasonCriteriaSuccess' ? [] : refusedFaults(ended, 'measure').map(at('measure'));
}

const at = (field: string) => (fault: FieldFault) => ({ ...fault, field });

async function versionNow(request: Request, id: string): Promise<number> {
  const { tender } = await ask(VersionDocument, { id }, request);
  return tender?.version ?? 0;
}
