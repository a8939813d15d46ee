import type { ReactNode } from 'react';

import { Button, FormPage, PostForm, useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { askWith } from '../../session/api.server';
import type { Route } from './+types/confirm-question';
import { ConfirmQuestionDocument } from './ward.document';

export const loader = ({ url }: Route.LoaderArgs) => ({ token: url.searchParams.get('token') ?? '' });

export async function action({ request }: Route.ActionArgs) {
  const token = String((await request.formData()).get('token') ?? '');
  const { confirmWardQuestion: ended } = await askWith(null, ConfirmQuestionDocument, { input: { token } }, request);
  if (ended.__typename === 'ConfirmWardQuestionSuccess') return { ward: ended.wardCode };
  return data({ ward: null }, { status: 409 });
}

/** Where the link in the mail leads: a person confirms, for programs follow links too. */
export default function ConfirmQuestion({ loaderData: { token }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  if (actionData?.ward)
    return (
      <FormPage title={t('ward.confirm.doneTitle')} faults={[]}>
        <p className="govuk-body">{t('ward.confirm.done')}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/places/${actionData.ward}#questions`}>
            {t('ward.confirm.see')}
          </a>
        </p>
      </FormPage>
    );
  const faults = actionData ? [{ words: t('ward.confirm.ended') }] : [];
  return (
    <FormPage title={t('ward.confirm.title')} faults={faults}>
      {!actionData && (
        <>
          <p className="govuk-body">{t('ward.confirm.lede')}</p>
          <PostForm>
            <input type="hidden" name="token" value={token} />
            <Button>{t('ward.confirm.button')}</Button>
          </PostForm>
        </>
      )}
    </FormPage>
  );
}
