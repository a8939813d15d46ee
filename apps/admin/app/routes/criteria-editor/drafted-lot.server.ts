import type { LotCriteriaQuery } from '@commonweal/client';

import { ask } from '../../session/api.server';
import { LotCriteriaDocument } from './criteria.document';
import { typedQuestion } from './question-form';
import { settingsOf } from './settings-text';
import { TIE_BREAKS, type TreeForm } from './tree-form';

export type DraftedLot = Extract<NonNullable<LotCriteriaQuery['node']>, { __typename: 'Lot' }>;

/** A lot of a draft. @throws a 404 for anything else */
export async function draftedLot(request: Request, id: string): Promise<DraftedLot> {
  const { node } = await ask(LotCriteriaDocument, { id }, request);
  if (node?.__typename !== 'Lot' || node.tender.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return node;
}

/** What is stored, as the form shows it. */
export function formOf({ criteria, scoring, tender }: DraftedLot): TreeForm {
  return {
    criteria: criteria.map(({ key, name, kind, parentKey, weight, scoring: settings, questions }) => ({
      ...{ key, name, kind, weight, parentKey: parentKey ?? null },
      settings: settingsOf(settings ?? null),
      questions: questions.map(typedQuestion),
    })),
    ...{ version: String(tender.version), precision: String(scoring.precision) },
    ...{ method: settingsOf(scoring.method), lastResort: scoring.lastResort ?? '' },
    tieBreak: TIE_BREAKS.map((at) => scoring.tieBreak[at] ?? ''),
  };
}
