import { isWeight } from '@commonweal/criteria';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { draftedLot } from './drafted-lot.server';
import { measureGap } from './measure-gap';
import { AddSocialValueDocument, ChooseMeasuresDocument } from './social-value.document';

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;

/** A fault at its field, in the rule's own words. */
interface FieldFault {
  readonly field: string;
  readonly message: string;
}

const pathOf = (lotId: string, part: string): string => `/lots/${encodeURIComponent(lotId)}/${part}`;

/** Adds social value as the form says, and goes to the measures that it is counted by. */
export async function addSocialValue(request: Request, lotId: string) {
  const sent = await request.formData();
  const text = (name: string) => String(sent.get(name) ?? '').trim();
  const wanted = {
    ...{ weight: text('weight'), valuedShare: text('valuedShare') },
    ...{ maxGrade: text('maxGrade'), target: text('target') },
  };
  const refused = (faults: readonly FieldFault[], status = 400) => data({ wanted, faults }, { status });
  const unread = unreadable(wanted);
  if (unread.length > 0) return refused(unread);
  const input = { ...wanted, lotId, version: Number(text('version')) || 0, target: wanted.target || null };
  const { addSocialValueCriterion: ended } = await ask(AddSocialValueDocument, { input }, request);
  if (ended.__typename === 'AddSocialValueCriterionSuccess') return redirect(pathOf(lotId, 'measures'));
  if (ended.__typename !== 'InvalidInput') return refused([{ field: 'weight', message: ended.message }], 409);
  return refused(ended.faults.map(({ path, message }) => ({ field: fieldIn(path), message })));
}

const fieldIn = (path: string): string => (path === '$.lotId' ? 'weight' : path.replace('$.', ''));

function unreadable(wanted: Readonly<Record<'weight' | 'valuedShare' | 'maxGrade' | 'target', string>>): FieldFault[] {
  const message = 'Enter a percentage from 0 to 100 with up to 4 decimals, like 20';
  const percents = (['weight', 'valuedShare'] as const).filter((field) => !isWeight(wanted[field]));
  const numbers = (['maxGrade', 'target'] as const).filter(
    (field) => !DECIMAL.test(wanted[field]) && !(field === 'target' && wanted.target === ''),
  );
  return [
    ...percents.map((field) => ({ field, message })),
    ...numbers.map((field) => ({ field, message: 'Enter a number without commas, like 5' })),
  ];
}

/** Chooses the measures that were ticked, in place of those chosen before. */
export async function chooseMeasures(request: Request, lotId: string) {
  const sent = await request.formData();
  const measureIds = sent.getAll('measure').map(String);
  const input = { lotId, version: Number(sent.get('version')) || 0, measureIds };
  const { chooseMeasures: ended } = await ask(ChooseMeasuresDocument, { input }, request);
  if (ended.__typename === 'ChooseMeasuresSuccess') {
    // What is still missing is said where it is mended.
    const gap = measureGap(await draftedLot(request, lotId), measureIds);
    return redirect(`${pathOf(lotId, gap ? 'measures' : 'criteria')}?saved=yes`);
  }
  const problems = ended.__typename === 'InvalidInput' ? ended.faults.map(({ message }) => message) : [ended.message];
  return data(
    { measureIds, problems: [...new Set(problems)] },
    { status: ended.__typename === 'InvalidInput' ? 400 : 409 },
  );
}
