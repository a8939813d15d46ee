import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';
import { useTitleOf } from '@commonweal/voices-pages';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/need';
import { faultsOf, textOf } from './form-faults';
import { type DecisionForm, NeedFields } from './need-fields';
import { ownRound, roundPath } from './own-round.server';
import { ModerateNeedDocument } from './priorities.document';

export async function loader({ request, params: { roundId, needId } }: Route.LoaderArgs) {
  const { round, needs } = await ownRound(request, roundId);
  const need = needs.find(({ id, state }) => id === needId && (state === 'PROPOSED' || state === 'SHOWN'));
  if (!need || round.phase === 'CLOSED') throw new Response(null, { status: 404 });
  return { round, need, others: needs.filter(({ id, state }) => id !== needId && state === 'SHOWN') };
}

const DECISIONS = ['SHOW', 'DECLINE', 'MERGE'] as const;

export async function action({ request, params: { roundId, needId } }: Route.ActionArgs) {
  const sent = await request.formData();
  const form: DecisionForm = {
    ...{ decision: textOf(sent, 'decision'), title: textOf(sent, 'title'), titleCy: textOf(sent, 'titleCy') },
    ...{ reason: textOf(sent, 'reason'), mergeInto: textOf(sent, 'mergeInto') },
  };
  const decision = DECISIONS.find((each) => each === form.decision);
  if (!decision) return data({ form, faults: [{ field: 'decision', words: null }] }, { status: 400 });
  const input = {
    ...{ needId, decision, title: form.title, titleCy: form.titleCy || null, reason: form.reason || null },
    mergeInto: form.mergeInto || null,
  };
  const { moderateNeed: ended } = await ask(ModerateNeedDocument, { input }, request);
  if (ended.__typename === 'ModerateNeedSuccess') return redirect(roundPath({ id: roundId }));
  return data({ form, faults: faultsOf(ended) }, { status: 400 });
}

/** Deciding about a need. */
export default function NeedPage({ loaderData: { round, need, others }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const faults = (actionData?.faults ?? []).map(({ words, ...fault }) => ({
    ...fault,
    words: words ?? t('rounds.fault.decision'),
  }));
  const given = {
    decision: '',
    title: need.title,
    titleCy: need.titleCy ?? '',
    reason: need.reason ?? '',
    mergeInto: '',
  };
  return (
    <FormPage
      title={t('rounds.decide.title')}
      of={need.title}
      faults={faults}
      back={{ href: `/priorities/${encodeURIComponent(round.id)}`, name: titleOf(round) }}
    >
      <NeedFields need={need} others={others} form={actionData?.form ?? given} faults={faults} />
    </FormPage>
  );
}
