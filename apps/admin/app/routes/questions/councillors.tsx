import type { ReactNode } from 'react';

import { type FormFault, FormPage, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import type { Route } from './+types/councillors';
import { type CouncillorForm, EMPTY_COUNCILLOR } from './councillor-form';
import { CouncillorFields } from './councillor-fields';
import { type CouncillorFault, saveCouncillor } from './councillors.server';
import { CouncillorsDocument } from './councillors.document';
import { CouncillorsTable } from './councillors-table';

export async function loader({ request, url }: Route.LoaderArgs) {
  const { councillors } = await ask(CouncillorsDocument, { authorityId: await ownAuthority(request) }, request);
  const { searchParams } = url;
  return { councillors, changing: searchParams.get('change') ?? '', isSaved: searchParams.has('saved') };
}

export const action = ({ request }: Route.ActionArgs) => saveCouncillor(request);

type Councillor = Route.ComponentProps['loaderData']['councillors'][number];

/** A councillor as the form begins with them. */
const givenOf = ({ id, name, email, endedOn }: Councillor): CouncillorForm => ({
  ...{ ...EMPTY_COUNCILLOR, councillor: id, name, email: email ?? '', ended: endedOn ?? '' },
});

/** The councillors who may ask, and one of them to add or to change. */
export default function Councillors({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { councillors, changing, isSaved } = loaderData;
  const { t } = useTranslator();
  const { faults: told, form, choices } = actionData ?? { faults: [], form: null, choices: [] };
  const faults = useFaults(told);
  const known = councillors.find(({ id }) => id === (form?.councillor ?? changing));
  return (
    <FormPage
      title={t('questions.councillors.title')}
      faults={faults}
      back={{ href: '/questions', name: t('questions.title') }}
    >
      {isSaved && !form && <Saved />}
      <p className="govuk-body">{t('questions.councillors.lede')}</p>
      {!known && <CouncillorsTable councillors={councillors} />}
      <CouncillorFields
        known={known}
        form={form ?? (known ? givenOf(known) : EMPTY_COUNCILLOR)}
        faults={faults}
        choices={choices}
      />
    </FormPage>
  );
}

function useFaults(told: readonly CouncillorFault[]): FormFault[] {
  const { t } = useTranslator();
  return told.map(({ field, words, key }) => ({ field, words: words ?? t(`questions.fault.${key ?? 'ward'}`) }));
}

function Saved(): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-inset-text" role="status">
      {t('questions.councillors.saved')}
    </p>
  );
}
