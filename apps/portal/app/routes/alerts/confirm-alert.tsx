import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';
import { data } from 'react-router';

import { askWith } from '../../session/api.server';
import type { Route } from './+types/confirm-alert';
import { ConfirmSearchDocument } from './alerts.document';
import { LinkPage } from './link-page';

export const loader = ({ url }: Route.LoaderArgs) => ({ token: url.searchParams.get('token') ?? '' });

export async function action({ request }: Route.ActionArgs) {
  const token = String((await request.formData()).get('token') ?? '');
  const { confirmSearch: ended } = await askWith(null, ConfirmSearchDocument, { input: { token } }, request);
  if (ended.__typename === 'ConfirmSearchSuccess') return { query: ended.query };
  return data({ query: null }, { status: 409 });
}

/** Where the link of the first mail leads: a person confirms, for programs follow links too. */
export default function ConfirmAlert({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const query = actionData?.query;
  return (
    <LinkPage about="confirm" token={loaderData.token} isOver={actionData && (query ? 'done' : 'ended')}>
      {query && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/?${query}`}>
            {t('alert.confirm.see')}
          </a>
        </p>
      )}
    </LinkPage>
  );
}
