import type { ReactNode } from 'react';

import { type FormFault, FormPage, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import type { Route } from './+types/new-round';
import { faultsOf } from './form-faults';
import { OpenRoundDocument } from './priorities.document';
import { RoundFields } from './round-fields';
import { EMPTY_ROUND, type RoundFault, type RoundForm, roundFormIn, roundInput } from './round-form';

export async function loader({ request }: Route.LoaderArgs) {
  await ownAuthority(request);
  return null;
}

interface Refused {
  readonly form: RoundForm;
  readonly unread: readonly RoundFault[];
  readonly told: readonly FormFault[];
}

const refused = (form: RoundForm, { unread = [], told = [] }: Partial<Refused>) =>
  data<Refused>({ form, unread, told }, { status: 400 });

export async function action({ request }: Route.ActionArgs) {
  const form = roundFormIn(await request.formData());
  const wanted = roundInput(form);
  if ('faults' in wanted) return refused(form, { unread: wanted.faults });
  const input = { ...wanted, authorityId: await ownAuthority(request) };
  const { openPriorityRound: ended } = await ask(OpenRoundDocument, { input }, request);
  if (ended.__typename === 'OpenPriorityRoundSuccess')
    return redirect(`/priorities/${encodeURIComponent(ended.round.id)}`);
  return refused(form, { told: faultsOf(ended, { opensAt: 'opens', closesAt: 'closes' }) });
}

/** Opening a round. */
export default function NewRound({ actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const unread = actionData?.unread.map(({ field, key }) => ({ field, words: t(`rounds.fault.${key}`) })) ?? [];
  const faults = [...unread, ...(actionData?.told ?? [])];
  return (
    <FormPage title={t('rounds.open')} faults={faults} back={{ href: '/priorities', name: t('rounds.title') }}>
      <RoundFields form={actionData?.form ?? EMPTY_ROUND} faults={faults} />
    </FormPage>
  );
}
