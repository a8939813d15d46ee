import { data, redirect } from 'react-router';

import { isStaged } from '@commonweal/design';

import { ask } from '../../session/api.server';
import { SetStagesDocument, TenderStagesDocument } from './stages.document';
import {
  edited,
  fieldAt,
  fieldOf,
  rowOf,
  type StageFault,
  type StagesForm,
  stagesFormIn,
  stagesOf,
} from './stages-form';

/** Rules of time that hang on the deadline of a stage. */
const PERIODS: readonly string[] = ['PARTICIPATION_PERIOD', 'TENDERING_PERIOD'];

/** A tender whose procedure has stages of its own. @throws a 404 for anything else */
export async function stagedTender(request: Request, id: string) {
  const { tender } = await ask(TenderStagesDocument, { id }, request);
  if (!tender?.route || tender.state !== 'DRAFT' || !isStaged(tender.route.regime))
    throw new Response(null, { status: 404 });
  const { version, title, route } = tender;
  return {
    ...{ id: tender.id, title },
    form: { version: String(version), rows: route.stages.map(rowOf) },
    breaches: route.timeline.breaches.filter(({ rule }) => PERIODS.includes(rule)),
  };
}

/** Adds, moves or takes out a stage, or saves them. Whatever was typed comes back with the page. */
export async function changeStages(request: Request, tenderId: string) {
  const sent = await request.formData();
  const wish = String(sent.get('do') ?? '');
  const form = edited(stagesFormIn(sent), wish);
  if (wish !== 'save') return shown(form);
  const stages = stagesOf(form);
  if ('faults' in stages) return shown(form, stages.faults, 400);
  const input = { tenderId, version: Number(form.version) || 0, stages };
  const { setStages: ended } = await ask(SetStagesDocument, { input }, request);
  if (ended.__typename === 'SetStagesSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/stages?saved=yes`);
  if (ended.__typename !== 'InvalidInput')
    return shown(form, [{ field: fieldOf(0, 'kind'), message: ended.message }], 409);
  const faults = ended.faults.map(({ path, message }) => ({ field: fieldAt(path), message }));
  return shown(form, faults, 400);
}

const shown = (form: StagesForm, faults: readonly StageFault[] = [], status = 200) =>
  data({ form, faults }, { status });
