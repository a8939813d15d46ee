import type { ReactNode } from 'react';

import { isEditor, rolesAt } from '@commonweal/organisation-pages';
import { FormPage, NotificationBanner, useTranslator } from '@commonweal/ui';
import { redirect } from 'react-router';

import { askSignedIn } from '../../session/api.server';
import type { Route } from './+types/searches';
import { KeptSearch } from './kept-search';
import { alertsIn } from './kept-search-form';
import {
  ChangeOrganisationSearchDocument,
  OrganisationSearchesDocument,
  RemoveOrganisationSearchDocument,
} from './searches.document';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { node, viewer } = await askSignedIn(OrganisationSearchesDocument, { id: params.id }, request);
  if (node?.__typename !== 'Organisation' || !node.searches) throw new Response(null, { status: 404 });
  const { id, name, searches } = node;
  const isKeeper = isEditor(rolesAt(viewer?.memberships ?? [], id) ?? []);
  return { id, name, searches, isKeeper, said: url.searchParams.get('said') };
}

/** A search that somebody else has removed meanwhile is shown no more. */
export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const searchId = String(form.get('search') ?? '');
  const wish = String(form.get('do') ?? '');
  if (wish === 'remove') await askSignedIn(RemoveOrganisationSearchDocument, { input: { searchId } }, request);
  else {
    const input = wish === 'seen' ? { searchId, isSeen: true } : { searchId, alerts: alertsIn(form) };
    await askSignedIn(ChangeOrganisationSearchDocument, { input }, request);
  }
  const said = ['remove', 'seen'].includes(wish) ? wish : 'alerts';
  return redirect(`/organisations/${encodeURIComponent(params.id)}/searches?said=${said}`);
}

const SAID = ['kept', 'remove', 'seen', 'alerts'];

/** The searches that the people of an organisation keep, with how much is new. */
export default function Searches({ loaderData }: Route.ComponentProps): ReactNode {
  const { id, name, searches, isKeeper, said } = loaderData;
  const { t } = useTranslator();
  const back = { href: '/organisations', name: t('kept.back') };
  return (
    <FormPage title={t('kept.title')} of={name} faults={[]} back={back}>
      {said !== null && SAID.includes(said) && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t(`kept.said.${said}`)}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('kept.lede')}</p>
      {!isKeeper && <p className="govuk-body">{t('kept.keepers')}</p>}
      {searches.length === 0 && <p className="govuk-body">{t('kept.none')}</p>}
      <ul className="cw-list">
        {searches.map((search) => (
          <KeptSearch key={search.id} search={search} isKeeper={isKeeper} />
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {t('kept.find')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/organisations/${id}/for-you`}>
          {t('forYou.title')}
        </a>
      </p>
    </FormPage>
  );
}
